using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>What the press says every day of deals, each row with typed members and values; the fixtures hold no open term.</summary>
public sealed class EverydayVocabularyTests
{
    private static Story Regional => Fixture.Story("regional-cloud");

    private static Story Copied => Fixture.Story("copied-records");

    [Fact]
    public void Assessment_YesAndNoOfOneObservation_IsADispute()
    {
        Dispute dispute = Regional.Disputes.Single(static dispute => dispute.Subject == new EntityRef("lawfulness"));

        dispute.Property.Should().Be(Observation.Properties.Holds);
        ClaimsIn(dispute).Should().BeEquivalentTo("lawful", "unlawful");
        Regional.Claim("doubts-lawful").Statements.Should().Equal(
            Observation.Properties.Holds.Of(new("lawfulness"), true) with { Certainty = Certainty.Doubtful });
    }

    [Fact]
    public void Assessment_TwoDegreesOfOneObservation_IsADispute()
    {
        Regional.Disputes.Single(static dispute => dispute.Subject == new EntityRef("success")).Property.Should().Be(Observation.Properties.Degree);
        Regional.Claim("calls-it-a-success").The(Observation.Properties.Degree).Value.Should().Be(Degree.High);
        Regional.Claim("high-risk").The(Observation.Properties.Rating).Value.Should().Be(new Rating(4, worst: 5, best: 1));
        Regional.Get(new Id<Observation>("risk")).Aspect.Should().Be(new LangText("a leak of data"));
    }

    [Fact]
    public void Assessment_TwoMarksOnOneScale_IsADispute() =>
        ClaimsIn(Regional.Disputes.Single(static dispute => dispute.Subject == new EntityRef("risk"))).Should().BeEquivalentTo("high-risk", "fewer-than-at-tokyo");

    [Fact]
    public void Comparison_MoreAndLessThanOneStandard_IsADispute() =>
        ClaimsIn(Regional.Disputes.Single(static dispute => dispute.Property == Observation.Properties.Comparison)).Should().BeEquivalentTo("as-at-tokyo", "fewer-than-at-tokyo");

    [Fact]
    public void Comparison_WithAFigureOrWithout_HasItsStandard()
    {
        MeasureComparison sensors = Regional.Claim("as-at-tokyo").The(Observation.Properties.Comparison).Value;
        sensors.Relation.Should().Be(ComparisonRelation.More);
        sensors.To.Should().Be(new EntityRef("games-tokyo"));
        sensors.By.Should().Be(Quantity.Times(Figure.Between(8, 10)));

        Regional.Claim("twice-the-price").The(Observation.Properties.Comparison).Value.Should().Be(
            new MeasureComparison { Relation = ComparisonRelation.More, AsOf = EdtfDate.Parse("2019"), By = Quantity.Times(2) });
        Regional.Claim("better-than").The(Observation.Properties.Comparison).Value.Should().Be(
            new MeasureComparison { Relation = ComparisonRelation.Better, To = new("stratus") });
        Regional.Claim("better-than").Act.Should().Be(SpeechAct.Believes);
    }

    [Fact]
    public void Rates_OfCountsAndOfTimes_AreQuantitiesPerOne()
    {
        Regional.Claim("one-a-region").The(Observation.Properties.Quantity).Value.Should().Be(
            Quantity.Count(1, Unit.DataCentre) with { Per = Quantity.Count(1, Unit.Region) });
        Regional.Claim("fifty-hours").The(Clause.Properties.Quantity).Value.Should().Be(
            Quantity.Count(50, Unit.Hour) with { Per = Quantity.Count(1, Unit.Month), Words = "50 hours a month" });
        Regional.Claim("talks-took").The(Event.Properties.Duration).Value.Should().Be(new TimeLength(Figure.MoreThan(8), TimeLengthUnit.Month));
    }

    [Fact]
    public void Commitments_OfSeveral_NameThemAll()
    {
        Listing<EntityRef> both = Regional.Claim("fifty-hours").The(Clause.Properties.JointlyBy);
        both.Should().Equal(new EntityRef("nimbus"), new EntityRef("cirrus"));
        both.Completeness.Should().Be(Completeness.Exhaustive);
        Statement may = Regional.Claim("may-subcontract").Statements.Single();
        may.Modality.Should().Be(Modality.Actual, "the kind of the clause says that it is a permission");
        may.Condition!.Polarity.Should().Be(Polarity.Negated);
    }

    [Fact]
    public void OffersAndPledges_AreEventsWithGiverAndRecipient()
    {
        Regional.Claim("offer-declined").The(Event.Properties.Status).Single().State.Should().Be(EventStatus.Declined);
        Regional.Claim("offer-declined").The(Event.Properties.About).Should().Equal(new EntityRef("servers"));
        Regional.Claim("pledge-of-30-million").The(Event.Properties.Amounts).Single().Role.Should().Be(AmountRole.Pledge);
        Regional.Claim("pledge-of-30-million").The(Event.Properties.Participants).Select(static each => each.Capacity).Should().Equal(
            ParticipantCapacity.Giver, ParticipantCapacity.Recipient);
    }

    [Fact]
    public void Conditions_OnlyIf_AreExclusiveAndNothingIsAsserted()
    {
        Condition condition = Regional.Claim("only-if-parliament-agrees").Statements.Single().Condition!;

        condition.Only.Should().BeTrue();
        condition.Polarity.Should().Be(Polarity.Affirmed);
        Regional.AccordingTo(new EntityRef("minister")).Get(new Id<Agreement>("contract")).Status.Should().BeEmpty();
    }

    [Fact]
    public void Times_NoSoonerThan_HaveNoEndAndNoInventedDate()
    {
        DatedState<ProjectStatus>[] states = [.. Regional.Claim("no-sooner-than-2027").Of(Phase.Properties.Status).Select(static each => each.Value.Single())];

        var start = (EdtfDate)states[0].When.Value;
        start.Earliest.Should().Be(EdtfDate.Parse("2027").Earliest);
        start.Latest.Kind.Should().Be(DateBoundKind.OpenFuture);
        ((TimeExpression)states[1].When.Value).Relation.Should().Be(TimeRelation.OnOrAfter);
        Regional.Claim("no-sooner-than-2027").The(Phase.Properties.Cost).Value.Should().Be(new Money(80, ScaleWord.Million));
    }

    [Fact]
    public void Capabilities_AreNoWorkloads()
    {
        Regional.Claim("real-time").The(CloudService.Properties.Capabilities).Should().Equal(new Workload { Kind = WorkloadKind.Analytics, Words = "real-time analysis" });
        Regional.Claim("not-only-the-army").Statements[0].Quantifier.Should().Be(Quantifier.NotOnly);
        Regional.Claim("not-only-the-army").Of(CloudDeployment.Properties.Workloads).SelectMany(static each => each.Value).Select(static each => each.Kind)
            .Should().Equal(WorkloadKind.Defence, WorkloadKind.Health);
    }

    [Fact]
    public void Decisions_HaveATimeForWhichTheyHold() =>
        Regional.Claim("valid-five-years").The(Decision.Properties.Period).Value.Should().Be(new TimePeriod(duration: new(5, TimeLengthUnit.Year)));

    [Fact]
    public void Wrongs_AreWhatSomebodySays_AndNothingIsHeldOfThem()
    {
        Event copying = Copied.Get(new Id<Event>("copying"));
        copying.Kind.State.Should().Be(ReportState.NotStated);
        copying.Participants.IsNotStated.Should().BeTrue();
        copying.Status.IsNotStated.Should().BeTrue();

        Event told = Copied.AccordingTo(new EntityRef("agency")).Get(copying.Id);
        told.Kind.Value.Should().Be(EventKind.Copying);
        told.Participants.Should().Equal(
            new Participation { Participant = new("firm"), Capacity = ParticipantCapacity.Perpetrator },
            new Participation { Participant = new("agency"), Capacity = ParticipantCapacity.Victim });
        Copied.Claim("rejects").Act.Should().Be(SpeechAct.RejectsClaim);
        Copied.Disputes.Should().Contain(static dispute => dispute.Subject == new EntityRef("copying") && dispute.Property == Event.Properties.Participants);
    }

    [Fact]
    public void Assets_WhoCanGetAtThem_IsDisputed()
    {
        Dispute dispute = Copied.Disputes.Single(static dispute => dispute.Subject == new EntityRef("register"));

        dispute.Property.Should().Be(Asset.Properties.AccessibleTo);
        Copied.Claim("accessed").The(Asset.Properties.Categories).Should().Equal(DataCategory.Health, DataCategory.Personal);
        Regional.AccordingTo(new EntityRef("minister")).Get(new Id<Asset>("source-code")).Owner.Value.Should().Be(new EntityRef("defence-ministry"));
    }

    private static IEnumerable<string> ClaimsIn(Dispute dispute) => dispute.Positions.SelectMany(static position => position.Claims).Select(static claim => claim.Id.Text);
}
