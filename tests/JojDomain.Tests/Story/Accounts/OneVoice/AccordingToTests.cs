using System.Text.Json;
using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

public sealed class AccordingToTests
{
    private static readonly ListingProperty<Agreement, Party> Parties = Agreement.Properties.Parties;
    private static readonly ReportedProperty<Observation, Quantity> Amount = Observation.Properties.Quantity;

    [Fact]
    public void AccordingTo_Voice_StatesWhatItSaysAndNothingElse()
    {
        StoryContent content = Story(
            By(Restic.Id, "c1", Agreement.Properties.CallForTenders.Of(Deal.Id, Reported.None)),
            By(Ministry.Id, "c2", Agreement.Properties.Binding.Of(Deal.Id, true))).Content;
        Story story = JojDomain.Story.Create(content with
        {
            Title = "The deal",
            Agreements = [Deal with { Exclusive = true, Serves = [Games.Id] }],
            Holdings = [new() { Id = new("h"), Subject = Deal.Id, Property = Agreement.Properties.Exclusive, Basis = HoldingBasis.OwnKnowledge }],
        });

        Story told = story.AccordingTo(Restic.Id);

        told.Get(Deal.Id).Should().Be(new Agreement { Id = Deal.Id, Kind = Deal.Kind, CallForTenders = Reported.None });
        told.Content.Claims.Should().Equal(story.Content.Claims[0]);
        told.Content.Holdings.Should().BeEmpty();
        told.Content.Title.Should().Be(new LangText("The deal"));
        told.Content.Author.Should().Be((EntityRef)Restic.Id);
        told.AccordingTo(Ministry.Id).Get(Deal.Id).Binding.State.Should().Be(ReportState.NotStated);
        story.Get(Deal.Id).Exclusive.Value.Should().BeTrue();
    }

    [Fact]
    public void AccordingTo_SeveralVoices_IsWhatEachSaysForCertain()
    {
        Voice both = Voice.Jointly((EntityRef)Restic.Id, (EntityRef)Ministry.Id);
        Voice each = Voice.Each((EntityRef)Restic.Id, Voice.Described("an official"));
        Voice either = Voice.OneOf((EntityRef)Restic.Id, (EntityRef)Ministry.Id);
        Story story = Story(
            By(both, "c1", Agreement.Properties.Binding.Of(Deal.Id, true)),
            By(each, "c2", Agreement.Properties.Exclusive.Of(Deal.Id, true)),
            By(either, "c3", Agreement.Properties.CallForTenders.Of(Deal.Id, Reported.None)));

        Agreement told = story.AccordingTo(Restic.Id).Get(Deal.Id);
        Agreement other = story.AccordingTo(Ministry.Id).Get(Deal.Id);

        (told.Binding.State, told.Exclusive.State, told.CallForTenders.State).Should().Be((ReportState.Stated, ReportState.Stated, ReportState.NotStated));
        (other.Binding.State, other.Exclusive.State, other.CallForTenders.State).Should().Be((ReportState.Stated, ReportState.NotStated, ReportState.NotStated));
        story.AccordingTo(Restic.Id).Content.Claims.Select(static claim => claim.Id.Text).Should().Equal("c1", "c2");
    }

    [Fact]
    public void AccordingTo_Relayed_CountsWhatTheVoicePassesOn()
    {
        Claim byMinister = By(Ministry.Id, "c1", Agreement.Properties.Binding.Of(Deal.Id, true));
        Claim relayed = byMinister with { Attribution = byMinister.Attribution with { Via = [Article.Id, Hop.By((EntityRef)Restic.Id)] } };
        Claim otherwise = By(Ministry.Id, "c2", Agreement.Properties.Exclusive.Of(Deal.Id, true));
        Story story = Story(relayed, otherwise with
        {
            Attribution = otherwise.Attribution with { OtherChains = [new([Hop.By((EntityRef)Restic.Id)])] },
        });

        story.AccordingTo(Restic.Id).Content.Claims.Should().BeEmpty();
        Agreement told = story.AccordingTo(Restic.Id, VoiceReach.Relayed).Get(Deal.Id);
        (told.Binding.State, told.Exclusive.State).Should().Be((ReportState.Stated, ReportState.Stated));
        story.AccordingTo(Article.Id, VoiceReach.Relayed).Content.Claims.Should().HaveCount(2);
    }

    [Fact]
    public void AccordingTo_CompatibleStatements_HoldsTheMostPreciseOrTheFirst()
    {
        Story story = Story(
            By(Restic.Id, "c1", Event.Properties.When.Of(Games.Id, EdtfDate.Parse("2026")), Amount.Of(Share.Id, Quantity.Count(Figure.About(5)))),
            By(Restic.Id, "c2", Event.Properties.When.Of(Games.Id, EdtfDate.Parse("2026-10-31")), Amount.Of(Share.Id, Quantity.Count(6))),
            By(Restic.Id, "c3", Event.Properties.When.Of(Games.Id, EdtfDate.Parse("2026-10")), Amount.Of(Share.Id, Reported.Unknown())));

        Story told = story.AccordingTo(Restic.Id);

        told.Get(Games.Id).When.Value.Should().Be(EdtfDate.Parse("2026-10-31"));
        told.Get(Share.Id).Quantity.Value.Should().Be(Quantity.Count(Figure.About(5)));
    }

    [Fact]
    public void AccordingTo_AVoiceThatContradictsItself_IsDisputed()
    {
        Story story = Story(
            By(Restic.Id, "c1", Amount.Of(Share.Id, Quantity.Count(5)), Parties.Of(Deal.Id, Listing.Exhaustive(new Party(Restic.Id)))),
            By(Restic.Id, "c2", Amount.Of(Share.Id, Quantity.Count(6)), Parties.Including(Deal.Id, new Party(Alibaba.Id))),
            By(Restic.Id, "c3", Agreement.Properties.Binding.Of(Deal.Id, true), Agreement.Properties.Binding.Of(Deal.Id, true) with { Polarity = Polarity.Negated }));

        Story told = story.AccordingTo(Restic.Id);

        told.Get(Share.Id).Quantity.Should().Be((Reported<Quantity>)Reported.Unknown(AbsenceReason.Disputed));
        told.Get(Deal.Id).Parties.Should().BeEmpty();
        told.Get(Deal.Id).Parties.Reason.Should().Be(AbsenceReason.Disputed);
        told.Get(Deal.Id).Binding.Reason.Should().Be(AbsenceReason.Disputed);
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
    public void AccordingTo_OneAmountToldTwice_HoldsTheOneThatSaysMore()
    {
        Money plain = new(5, ScaleWord.Million, CurrencyCode.Parse("USD"));
        Amount initial = new(plain with { Words = "5 millions" }, AmountRole.Initial) { Payer = (EntityRef)Ministry.Id };
        Story story = Story(
            By(Restic.Id, "c1", Agreement.Properties.Amounts.Including(Deal.Id, new Amount(plain))),
            By(Restic.Id, "c2", Agreement.Properties.Amounts.Including(Deal.Id, initial, new Amount(plain, AmountRole.Initial))));

        story.AccordingTo(Restic.Id).Get(Deal.Id).Amounts.Should().Equal(Listing.AtLeast(initial));
    }

    [Fact]
    public void AccordingTo_ItemsOfWhichOneTellsMore_HoldsThatOne()
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
    public void AccordingTo_AStateOfALaterVersion_HoldsWhatOnlyThatKnows()
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
    public void AccordingTo_AVoiceThatCorrectsOrTakesBackItsOwnWords_HoldsWhatStands()
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
    public void AccordingTo_Lists_AreTakenTogetherAndSayWhetherTheyAreOpen()
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

    [Fact]
    public void AccordingTo_Clauses_StayAndAreListedWhereTheVoiceListsThem()
    {
        Statement ofTraining = Clause.Properties.By.Of(Training.Id, (EntityRef)Alibaba.Id);

        Listed().Should().Be(default(Listing<Id<Clause>>));
        After().Content.Clauses.Should().Equal(Training, Hosting);
        Listed(ofTraining).Should().Be(default(Listing<Id<Clause>>));
        After(ofTraining).Content.Clauses.Should().Equal(Training with { By = (EntityRef)Alibaba.Id }, Hosting);
        Listed(Agreement.Properties.Clauses.Including(Deal.Id, Hosting.Id)).Should().Be(Listing.AtLeast(Hosting.Id));
        Listed(ofTraining, Agreement.Properties.Clauses.Of(Deal.Id, Listing.Exhaustive(Hosting.Id))).Should().Be(Listing.Exhaustive(Hosting.Id));

        static Story After(params Statement[] said) => Story(By(Restic.Id, "c1", said) with { Words = "said" }).AccordingTo(Restic.Id);
        static object Listed(params Statement[] said) => After(said).Get(Deal.Id).Clauses;
    }

    [Fact]
    public void AccordingTo_AClauseThatIsOnlyAlleged_IsHeldByTheVoiceThatAllegesIt()
    {
        Claim alleged = By(Restic.Id, "c1", Agreement.Properties.Clauses.Including(Deal.Id, Hosting.Id));
        Claim denied = By(Ministry.Id, "c2", Agreement.Properties.Clauses.Excluding(Deal.Id, Hosting.Id));
        Story story = JojDomain.Story.Create(Story(alleged, denied).Content with { Agreements = [Deal with { Clauses = default }] });

        story.Get(Hosting.Id).Should().Be(Hosting);
        ((object)story.AccordingTo(Restic.Id).Get(Deal.Id).Clauses).Should().Be(Listing.AtLeast(Hosting.Id));
        story.AccordingTo(Ministry.Id).Get(Deal.Id).Clauses.Should().BeEmpty();
        story.Disputes.Should().ContainSingle().Which.Subject.Should().Be((EntityRef)Deal.Id);
    }

    [Fact]
    public void AccordingTo_ClaimsThatOthersReferTo_StayWithThem()
    {
        Claim first = By(Ministry.Id, "c1", Agreement.Properties.Binding.Of(Deal.Id, true));
        Claim second = By(Alibaba.Id, "c2") with { Words = "It is so.", Relations = [new() { Kind = ClaimRelationKind.Supports, Target = first.Id }] };
        Claim third = By(Restic.Id, "c3") with { Words = "It is not.", Relations = [new() { Kind = ClaimRelationKind.Disputes, Target = second.Id }] };
        Claim other = By(Ministry.Id, "c4") with { Words = "Well." };

        Story told = Story(first, second, third, other).AccordingTo(Restic.Id);

        told.Content.Claims.Should().Equal(second with { Outcome = ActOutcome.ContentUnreported, Relations = [] }, third);
        told.Disputes.Should().BeEmpty();
        told.Get(Deal.Id).Binding.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void AccordingTo_WhoIsKnownByAPropertyAlone_KeepsIt()
    {
        Story story = Story(By(Restic.Id, "c1", Person.Properties.Nationality.Of(President.Id, CountryCode.Parse("SN"))));

        Person told = story.AccordingTo(Restic.Id).Get(President.Id);

        told.Should().Be(President with { Nationality = CountryCode.Parse("SN") });
    }

    [Fact]
    public void AccordingTo_ServicesBasedOnEachOther_LeavesOutTheCircle()
    {
        Story story = Story(
            By(Restic.Id, "c1", CloudService.Properties.BasedOn.Including(Cloud.Id, Base.Id)),
            By(Restic.Id, "c2", CloudService.Properties.BasedOn.Including(Base.Id, Cloud.Id)));

        Story told = story.AccordingTo(Restic.Id);

        told.Get(Cloud.Id).BasedOn.Should().BeEmpty();
        told.Get(Base.Id).BasedOn.Reason.Should().Be(AbsenceReason.Disputed);
        story.AccordingTo(Restic.Id).Should().Be(told);
    }

    [Fact]
    public void AccordingTo_DecisionsThatUpholdEachOther_LeavesOutTheCircle()
    {
        Decision[] rulings = [new() { Id = new("first"), Kind = DecisionKind.Ruling }, new() { Id = new("second"), Kind = DecisionKind.Ruling }];
        Claim claim = By(
            Restic.Id,
            "c1",
            Decision.Properties.Related.Including(rulings[0].Id, new RelatedDecision { Kind = DecisionRelationKind.Upholds, Target = rulings[1].Id }),
            Decision.Properties.Related.Including(rulings[1].Id, new RelatedDecision { Kind = DecisionRelationKind.Upholds, Target = rulings[0].Id }));
        Story story = JojDomain.Story.Create(Story().Content with { Decisions = [.. rulings], Claims = [claim] });

        Story told = story.AccordingTo(Restic.Id);

        told.Content.Decisions.Select(static ruling => ruling.Related.Reason).Should().AllBeEquivalentTo(AbsenceReason.Disputed);
    }

    [Fact]
    public void AccordingTo_WhoIsNotThere_IsRefused()
    {
        Story story = Story();

        story.Invoking(static each => each.AccordingTo(new("nobody"))).Should().Throw<KeyNotFoundException>().WithMessage("*nobody*");
        story.Invoking(static each => each.AccordingTo(null!)).Should().Throw<ArgumentNullException>();
        story.Invoking(static each => each.AccordingTo(Restic.Id, (VoiceReach)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Unsupported_Properties_AreThoseHeldWithoutAHolding()
    {
        Agreement held = Deal with { Binding = true, Exclusive = Reported.None, CallForTenders = Reported.NotApplicable, Subject = Reported.Unknown(AbsenceReason.Disputed), Clauses = default };
        Story story = JojDomain.Story.Create(Story(By(Restic.Id, "c1") with { Words = "said", Addressees = [Ministry.Id] }).Content with
        {
            Agreements = [held],
            People = [],
            Holdings = [new() { Id = new("h"), Subject = Deal.Id, Property = Agreement.Properties.Exclusive, Basis = HoldingBasis.OwnKnowledge }],
        });

        story.Unsupported.Select(static each => each.ToString()).Should().Equal("deal agreement.binding", "deal agreement.callForTenders");
        story.Unsupported[0].Property.Should().BeSameAs(Agreement.Properties.Binding);
    }
}
