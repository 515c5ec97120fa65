using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

public sealed class AccordingToTests
{
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

        Story account = story.AccordingTo(Restic.Id);

        account.Get(Deal.Id).Should().Be(new Agreement { Id = Deal.Id, Kind = Deal.Kind, CallForTenders = Reported.None });
        account.Content.Claims.Should().Equal(story.Content.Claims[0]);
        account.Content.Holdings.Should().BeEmpty();
        account.Content.Title.Should().Be(new LangText("The deal"));
        account.Content.Author.Should().Be((EntityRef)Restic.Id);
        account.AccordingTo(Ministry.Id).Get(Deal.Id).Binding.State.Should().Be(ReportState.NotStated);
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

        Agreement agreement = story.AccordingTo(Restic.Id).Get(Deal.Id);
        Agreement other = story.AccordingTo(Ministry.Id).Get(Deal.Id);

        (agreement.Binding.State, agreement.Exclusive.State, agreement.CallForTenders.State).Should().Be((ReportState.Stated, ReportState.Stated, ReportState.NotStated));
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
        Agreement agreement = story.AccordingTo(Restic.Id, VoiceReach.Relayed).Get(Deal.Id);
        (agreement.Binding.State, agreement.Exclusive.State).Should().Be((ReportState.Stated, ReportState.Stated));
        story.AccordingTo(Article.Id, VoiceReach.Relayed).Content.Claims.Should().HaveCount(2);
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

        Story account = Story(first, second, third, other).AccordingTo(Restic.Id);

        account.Content.Claims.Should().Equal(second with { Outcome = ActOutcome.ContentUnreported, Relations = [] }, third);
        account.Disputes.Should().BeEmpty();
        account.Get(Deal.Id).Binding.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void AccordingTo_WhoIsKnownByAPropertyAlone_KeepsIt()
    {
        Story story = Story(By(Restic.Id, "c1", Person.Properties.Nationality.Of(President.Id, CountryCode.Parse("SN"))));

        Person person = story.AccordingTo(Restic.Id).Get(President.Id);

        person.Should().Be(President with { Nationality = CountryCode.Parse("SN") });
    }

    [Fact]
    public void AccordingTo_ServicesBasedOnEachOther_LeavesOutTheCircle()
    {
        Story story = Story(
            By(Restic.Id, "c1", CloudService.Properties.BasedOn.Including(Cloud.Id, Base.Id)),
            By(Restic.Id, "c2", CloudService.Properties.BasedOn.Including(Base.Id, Cloud.Id)));

        Story account = story.AccordingTo(Restic.Id);

        account.Get(Cloud.Id).BasedOn.Should().BeEmpty();
        account.Get(Base.Id).BasedOn.Reason.Should().Be(AbsenceReason.Disputed);
        story.AccordingTo(Restic.Id).Should().Be(account);
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

        Story account = story.AccordingTo(Restic.Id);

        account.Content.Decisions.Select(static ruling => ruling.Related.Reason).Should().AllBeEquivalentTo(AbsenceReason.Disputed);
    }

    [Fact]
    public void AccordingTo_WhoIsNotThere_IsRefused()
    {
        Story story = Story();

        story.Invoking(static each => each.AccordingTo(new("nobody"))).Should().Throw<KeyNotFoundException>().WithMessage("*nobody*");
        story.Invoking(static each => each.AccordingTo(null!)).Should().Throw<ArgumentNullException>();
        story.Invoking(static each => each.AccordingTo(Restic.Id, (VoiceReach)7)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
