using System.Text.Json;
using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>What the account of a voice holds where several of its statements are about one property.</summary>
public sealed class SeveralStatementsTests
{
    private static readonly ListingProperty<Agreement, Party> Parties = Agreement.Properties.Parties;
    private static readonly ReportedProperty<Observation, Quantity> Amount = Observation.Properties.Quantity;

    [Fact]
    public void AccordingTo_CompatibleStatements_HoldsTheMostPreciseOrTheFirst()
    {
        Story story = Story(
            By(Restic.Id, "c1", Event.Properties.When.Of(Games.Id, EdtfDate.Parse("2026")), Amount.Of(Share.Id, Quantity.Count(Figure.About(5)))),
            By(Restic.Id, "c2", Event.Properties.When.Of(Games.Id, EdtfDate.Parse("2026-10-31")), Amount.Of(Share.Id, Quantity.Count(6))),
            By(Restic.Id, "c3", Event.Properties.When.Of(Games.Id, EdtfDate.Parse("2026-10")), Amount.Of(Share.Id, Reported.Unknown())));

        Story account = story.AccordingTo(Restic.Id);

        account.Get(Games.Id).When.Value.Should().Be(EdtfDate.Parse("2026-10-31"));
        account.Get(Share.Id).Quantity.Value.Should().Be(Quantity.Count(Figure.About(5)));
    }

    [Fact]
    public void AccordingTo_AVoiceThatContradictsItself_IsDisputed()
    {
        Story story = Story(
            By(Restic.Id, "c1", Amount.Of(Share.Id, Quantity.Count(5)), Parties.Of(Deal.Id, Listing.Exhaustive(new Party(Restic.Id)))),
            By(Restic.Id, "c2", Amount.Of(Share.Id, Quantity.Count(6)), Parties.Including(Deal.Id, new Party(Alibaba.Id))),
            By(Restic.Id, "c3", Agreement.Properties.Binding.Of(Deal.Id, true), Agreement.Properties.Binding.Of(Deal.Id, true) with { Polarity = Polarity.Negated }));

        Story account = story.AccordingTo(Restic.Id);

        account.Get(Share.Id).Quantity.Should().Be((Reported<Quantity>)Reported.Unknown(AbsenceReason.Disputed));
        account.Get(Deal.Id).Parties.Should().BeEmpty();
        account.Get(Deal.Id).Parties.Reason.Should().Be(AbsenceReason.Disputed);
        account.Get(Deal.Id).Binding.Reason.Should().Be(AbsenceReason.Disputed);
    }

    [Fact]
    public void AccordingTo_StatementsAsOfSeveralTimes_HoldsTheLatest()
    {
        Story story = Story(
            By(Restic.Id, "c1", Amount.Of(Share.Id, Quantity.Count(5)) with { AsOf = EdtfDate.Parse("2024") }),
            By(Restic.Id, "c2", Amount.Of(Share.Id, Quantity.Count(7)) with { AsOf = EdtfDate.Parse("2025-06") }),
            By(Restic.Id, "c3", Amount.Of(Share.Id, Quantity.Count(6)) with { AsOf = EdtfDate.Parse("2025-05") }));

        story.AccordingTo(Restic.Id).Get(Share.Id).Quantity.Value.Should().Be(Quantity.Count(7));
        story.Disputes.Should().BeEmpty();
    }

    [Fact]
    public void AccordingTo_APlannedStateAndAnActualOne_HoldsBoth()
    {
        DatedState<AgreementStatus> planned = new() { State = AgreementStatus.Signed, When = EdtfDate.Parse("2025-07"), Planned = true };
        DatedState<AgreementStatus> signed = new() { State = AgreementStatus.Signed };
        DatedState<AgreementStatus> abandoned = new() { State = AgreementStatus.Abandoned, When = EdtfDate.Parse("2025-08") };

        After(Agreement.Properties.Status.Including(Deal.Id, planned, signed)).Should().Equal(planned, signed);
        After(Agreement.Properties.Status.Including(Deal.Id, planned, abandoned), Agreement.Properties.Status.Excluding(Deal.Id, signed)).Should().Equal(planned, abandoned);

        static IEnumerable<DatedState<AgreementStatus>> After(params Statement[] said) => Story(By(Restic.Id, "c1", said)).AccordingTo(Restic.Id).Get(Deal.Id).Status;
    }

    [Fact]
    public void AccordingTo_OneAmountStatedTwice_HoldsTheOneThatSaysMore()
    {
        Money plain = new(5, ScaleWord.Million, CurrencyCode.Parse("USD"));
        Amount initial = new(plain with { Words = "5 millions" }, AmountRole.Initial) { Payer = (EntityRef)Ministry.Id };
        Story story = Story(
            By(Restic.Id, "c1", Agreement.Properties.Amounts.Including(Deal.Id, new Amount(plain))),
            By(Restic.Id, "c2", Agreement.Properties.Amounts.Including(Deal.Id, initial, new Amount(plain, AmountRole.Initial))));

        story.AccordingTo(Restic.Id).Get(Deal.Id).Amounts.Should().Equal(Listing.AtLeast(initial));
    }

    [Fact]
    public void AccordingTo_ItemsOfWhichOneSaysMore_HoldsThatOne()
    {
        Voice editor = Voice.Named(President.Id, new VoiceCapacity { Words = "editor" });
        After(Source.Properties.Authors, Article.Id, Voice.Named(President.Id), editor).Should().Equal(editor);
        After(Source.Properties.Authors, Article.Id, editor, Voice.Named(President.Id)).Should().Equal(editor);

        Post minister = new() { Title = "minister", At = Ministry.Id };
        After(Person.Properties.Posts, President.Id, new Post { Title = "minister" }, minister).Should().Equal(minister);
        After(Person.Properties.Posts, President.Id, minister, minister with { Kind = PostKind.Minister }).Should().Equal(minister with { Kind = PostKind.Minister });

        Amount undisclosed = new(Reported.Unknown(AbsenceReason.Undisclosed), AmountRole.Initial);
        After(Agreement.Properties.Amounts, Deal.Id, undisclosed, undisclosed with { Payer = (EntityRef)Ministry.Id }).Should().Equal(undisclosed with { Payer = (EntityRef)Ministry.Id });

        static IEnumerable<T> After<TEntity, T>(ListingProperty<TEntity, T> property, Id<TEntity> subject, params T[] said)
            where TEntity : Entity
            where T : notnull
        {
            Story story = Story([.. said.Select((each, index) => By(Restic.Id, $"c{index}", property.Including(subject, each)))]);
            return property.Get(story.AccordingTo(Restic.Id).Get(subject));
        }
    }

    [Fact]
    public void AccordingTo_AStateOfALaterVersion_HoldsWhatOnlyThatVersionKnows()
    {
        DatedState<AgreementStatus> signed = new() { State = AgreementStatus.Signed };
        DatedState<AgreementStatus> inPublic = JsonSerializer.Deserialize<DatedState<AgreementStatus>>("""{"state":"signed","inPublic":true}""")!;
        Story story = Story(By(Restic.Id, "c1", Agreement.Properties.Status.Including(Deal.Id, signed, inPublic)));

        story.AccordingTo(Restic.Id).Get(Deal.Id).Status.Should().Equal(inPublic);
    }

    [Fact]
    public void AccordingTo_AmountsForTwoPurposes_HoldsBoth()
    {
        var price = new Money(5, ScaleWord.Million, CurrencyCode.Parse("USD"));
        Amount[] amounts = [new(price) { Purpose = "servers" }, new(price) { Purpose = "training" }];

        Story(By(Restic.Id, "c1", Agreement.Properties.Amounts.Including(Deal.Id, amounts))).AccordingTo(Restic.Id).Get(Deal.Id).Amounts.Should().Equal(amounts);
    }

    [Fact]
    public void AccordingTo_AVoiceThatCorrectsOrTakesBackItsOwnWords_HoldsTheRest()
    {
        Statement binding = Agreement.Properties.Binding.Of(Deal.Id, true);
        Claim first = By(Restic.Id, "c1", Amount.Of(Share.Id, Quantity.Percent(65)), binding);
        Claim corrected = By(Restic.Id, "c2", Amount.Of(Share.Id, Quantity.Percent(63))) with { Act = SpeechAct.Corrects, Relations = [new() { Kind = ClaimRelationKind.Corrects, Target = first.Id }] };
        Claim retracted = By(Restic.Id, "c3") with { Act = SpeechAct.Retracts, Relations = [new() { Kind = ClaimRelationKind.Retracts, Target = first.Id }] };

        Story story = Story(first, corrected);
        story.AccordingTo(Restic.Id).Get(Share.Id).Quantity.Value.Should().Be(Quantity.Percent(63));
        story.AccordingTo(Restic.Id).Get(Deal.Id).Binding.Value.Should().BeTrue("the correction does not speak of it");
        story.Disputes.Should().BeEmpty();

        Story without = Story(first, retracted);
        without.AccordingTo(Restic.Id).Get(Share.Id).Quantity.State.Should().Be(ReportState.NotStated);
        without.AccordingTo(Restic.Id).Get(Deal.Id).Binding.State.Should().Be(ReportState.NotStated);

        Story(first, corrected with { Outcome = ActOutcome.Declined }).AccordingTo(Restic.Id).Get(Share.Id).Quantity.Value.Should().Be(Quantity.Percent(65));
        Story(first, corrected with { Attribution = corrected.Attribution with { Voice = Ministry.Id } }).Disputes.Should().ContainSingle("nobody corrects another");
        Claim unnamed = first with { Attribution = first.Attribution with { Voice = Voice.Described("an official") } };
        Story(unnamed, corrected with { Attribution = unnamed.Attribution }).Disputes.Should().ContainSingle("it may be another official");
    }

    [Fact]
    public void AccordingTo_Lists_ArePutTogetherAndShowWhetherTheyAreOpen()
    {
        var bare = new Party(Ministry.Id);
        var buyer = new Party(Ministry.Id, PartyRole.Buyer);
        var supplier = new Party(Alibaba.Id, PartyRole.Supplier);

        After(Parties.Including(Deal.Id, bare)).Should().Be(Listing.AtLeast(bare));
        After(Parties.Including(Deal.Id, bare), Parties.Including(Deal.Id, supplier, buyer)).Should().Be(Listing.AtLeast(supplier, buyer));
        After(Parties.Of(Deal.Id, [bare]), Parties.Of(Deal.Id, [supplier])).Should().Be(Listing.Create(bare, supplier));
        After(Parties.Of(Deal.Id, new([bare], Completeness.Unspecified, "among others"))).Should().Be(new Listing<Party>([bare], Completeness.Unspecified, "among others"));
        After(Parties.Including(Deal.Id, buyer), Parties.Of(Deal.Id, Listing.Exhaustive(bare, supplier))).Should().Be(Listing.Exhaustive(buyer, supplier));
        After(Parties.Of(Deal.Id, Listing.Exhaustive(bare)), Parties.Of(Deal.Id, new([buyer], Completeness.Exhaustive, "nobody else"))).Should()
            .Be(new Listing<Party>([buyer], Completeness.Exhaustive, "nobody else"));
        After(Parties.Of(Deal.Id, [bare]), Parties.Of(Deal.Id, Listing.AtLeast(bare))).Should().Be(Listing.AtLeast(bare));
        After(Parties.Of(Deal.Id, Listing.AtLeast(bare)), Parties.Of(Deal.Id, [bare])).Should().Be(Listing.AtLeast(bare));
        After(Parties.Including(Deal.Id, buyer) with { Quantifier = Quantifier.Only }).Should().Be(Listing.Exhaustive(buyer));
        After(Parties.Excluding(Deal.Id, buyer)).Should().Be(default(Listing<Party>));
        After(Parties.Of(Deal.Id, Listing.Exhaustive<Party>())).Should().Be(Listing.Exhaustive<Party>());

        static object After(params Statement[] said) => Story([.. said.Select(static (each, index) => By(Restic.Id, $"c{index}", each))]).AccordingTo(Restic.Id).Get(Deal.Id).Parties;
    }
}
