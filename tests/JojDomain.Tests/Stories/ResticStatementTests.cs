using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>What each of the eleven claims says, through the typed API.</summary>
public sealed class ResticStatementTests
{
    [Fact]
    public void Claim1_Presence_IsStatedAndPartiesAreNot()
    {
        Claim claim = Restic.Claim(1);

        (Statement statement, Listing<Participation> present) = claim.Of(Event.Properties.Participants).Should().ContainSingle().Subject;
        statement.Predicate.Operator.Should().Be(StatementOperator.Include);
        present.Items.Should().Equal(Restic.Get<Event>("signing").Participants.Items);
        claim.Of(Agreement.Properties.Signing).Single().Value.Value.Should().Be(new Id<Event>("signing"));
        claim.Of(Agreement.Properties.Status).Single().Value.Should().Equal(
            new DatedState<AgreementStatus> { State = AgreementStatus.Signed, Words = new("officiellement signé", "fr") });
        claim.Of(Event.Properties.When).Should().BeEmpty();
        Restic.Story.All<Claim>().SelectMany(static each => each.Of(Agreement.Properties.Parties)).Should().BeEmpty();
    }

    [Fact]
    public void Claim2_MainServices_AreAnOpenListInTheSourcesWords()
    {
        Claim claim = Restic.Claim(2);
        Listing<Workload> workloads = claim.Of(CloudDeployment.Properties.Workloads).First().Value;

        workloads.Completeness.Should().Be(Completeness.AtLeast);
        workloads.Words.Should().Be(new LangText("les principaux services", "fr"));
        workloads.Select(static workload => workload.Kind)
            .Should().Equal(WorkloadKind.Planning, WorkloadKind.Logistics, WorkloadKind.Operations, WorkloadKind.Legacy);
        claim.Of(CloudService.Properties.Provider).Single().Value.Value.Should().Be(new EntityRef("chinese-unicorn"));
        claim.Of(CloudDeployment.Properties.Status).Single().Value.Single().State.Should().Be(DeploymentStatus.Planned);
        claim.Of(CloudService.Properties.ServiceModel).Should().BeEmpty();
        claim.Of(CloudService.Properties.DeploymentModel).Should().BeEmpty();
        claim.Terms().Should().BeEmpty();
        claim.Of(CloudDeployment.Properties.Workloads).Last().Value.Should().Equal(new Workload { Kind = WorkloadKind.InformationSystems, Words = new("base des systèmes informatiques", "fr") });
    }

    [Fact]
    public void Claim3_CallForTenders_IsNoneByResticAlone()
    {
        (Statement statement, Reported<CallNotice> call) = Restic.Claim(3).Of(Agreement.Properties.CallForTenders).Should().ContainSingle().Subject;

        statement.Subject.Should().Be(new EntityRef("joj-cloud"));
        statement.Predicate.Operator.Should().Be(StatementOperator.Equal);
        call.Should().Be((Reported<CallNotice>)Reported.None);
        IsPlain(statement).Should().BeTrue();
        Restic.Get<Agreement>("joj-cloud").CallForTenders.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Claim3_CallForApplications_ExcludesAnInternationalOneAndSaysNothingOfOthers()
    {
        (Statement statement, Reported<CallNotice> call) = Restic.Claim(3).Of(Agreement.Properties.CallForApplications).Should().ContainSingle().Subject;

        statement.Predicate.Operator.Should().Be(StatementOperator.Exclude);
        call.Value.Title.Should().Be(new LangText("appel à candidature international", "fr"));
    }

    [Fact]
    public void Claim4_PhaseOne_IsToBeSpedUpBeforeTheGamesByTheGovernment()
    {
        Claim claim = Restic.Claim(4);
        (Statement statement, Listing<DatedState<ProjectStatus>> states) = claim.Of(Phase.Properties.Status).Should().ContainSingle().Subject;
        DatedState<ProjectStatus> state = states.Should().ContainSingle().Subject;
        TimeExpression before = state.When.Value.Should().BeOfType<TimeExpression>().Subject;

        claim.Addressees.Should().Equal(new EntityRef("government"));
        statement.Subject.Should().Be(new EntityRef("park-phase-1"));
        statement.Modality.Should().Be(Modality.Obliged);
        statement.Quantifier.Should().Be(Quantifier.AtLeast);
        state.State.Should().Be(ProjectStatus.Accelerated);
        state.By.Should().Be(new EntityRef("government"));
        before.Relation.Should().Be(TimeRelation.Before);
        before.Anchor.Should().Be(new EntityRef("joj-2026"));
        before.Words.Should().Be(new LangText("avant les Joj 2026", "fr"));
        before.Resolved.Should().BeNull();
        claim.Relations.Single().Should().BeEquivalentTo(new { Kind = ClaimRelationKind.Presupposes, Target = new EntityRef("c3"), Basis = Basis.Inferred });
    }

    [Fact]
    public void Claim5_Cost_Is50MilliardsOfNoCurrency()
    {
        (Statement statement, Reported<Money> reported) = Restic.Claim(5).Of(Project.Properties.Cost).Should().ContainSingle().Subject;
        Money cost = reported.Value;

        cost.Amount.Should().Be(Figure.Exactly(50));
        cost.Scale.Should().Be(ScaleWord.Milliard);
        cost.Value.Exact.Should().Be(50_000_000_000m);
        cost.Currency.State.Should().Be(ReportState.NotStated);
        cost.Candidates.IsEmpty.Should().BeTrue();
        cost.Words.Should().Be(new LangText("50 milliards", "fr"));
        IsPlain(statement).Should().BeTrue();
    }

    [Fact]
    public void Claim5_Hub_WasIntended()
    {
        Claim claim = Restic.Claim(5);

        claim.Of(Project.Properties.Purpose).Should().ContainSingle().Which.Statement.Modality.Should().Be(Modality.Intended);
        claim.Terms().Should().BeEmpty();
        claim.The(Observation.Properties.Comparison).Value.Should().Be(new MeasureComparison { Relation = ComparisonRelation.Similar, To = new("alibaba-cloud") });
        claim.Statements[2].Modality.Should().Be(Modality.Intended);
    }

    [Fact]
    public void Claim6_SovereignCloud_IsCounterfactual()
    {
        Claim claim = Restic.Claim(6);
        (Statement statement, Listing<SovereigntyAspect> aspects) = claim.Of(CloudService.Properties.Sovereignty).Should().ContainSingle().Subject;

        statement.Modality.Should().Be(Modality.Counterfactual);
        statement.Subject.Should().Be(new EntityRef("sovereign-cloud"));
        aspects.Should().Equal(SovereigntyAspect.Design, SovereigntyAspect.Operation);
        claim.Terms().Should().Equal("joj-cloud madeWith alibaba-cloud");
        claim.The(Place.Properties.Influences).Should().Equal(new Influence(InfluenceKind.Harmed, new("joj-cloud"), new("rate une occasion unique", "fr")));
    }

    [Fact]
    public void Claim7_Prediction_IsThatChineseTechnologiesGainByTheCountry() => Restic.Claim(7).The(Asset.Properties.Influences)
        .Should().Equal(new Influence(InfluenceKind.Benefited, new("senegal"), new("servira de marketing et de vitrine", "fr")));

    [Fact]
    public void Claim8_Giants_AreAnOpenList()
    {
        Listing<EntityRef> giants = Restic.Claim(8).Of(Organisation.Properties.Members).Should().ContainSingle().Which.Value;

        giants.Select(static member => member.Text).Should().Equal("amazon", "google", "microsoft");
        giants.Completeness.Should().Be(Completeness.AtLeast);
        giants.Words!.Text.Should().EndWith("etc..");
        Restic.Claim(8).The(Observation.Properties.Comparison).Value.Should().Be(
            new MeasureComparison { Relation = ComparisonRelation.Less, To = new("north-american-giants"), Words = new("marquent le pas", "fr") });
    }

    [Fact]
    public void Claim9_Share_IsAMeasureOfTheGiantsThatNobodyHolds()
    {
        Claim claim = Restic.Claim(9);
        (Statement statement, Reported<Quantity> share) = claim.Of(Observation.Properties.Quantity).Should().ContainSingle().Subject;
        Observation measured = Restic.Get<Observation>(statement.Subject.Text);

        share.Value.Kind.Should().Be(QuantityKind.Percent);
        share.Value.Amount.Should().Be(Figure.Exactly(65));
        share.Value.Words.Should().Be(new LangText("65%", "fr"));
        IsPlain(statement).Should().BeTrue();
        claim.The(Observation.Properties.Population).Value.Text.Should().Be("hosting and cloud computing services in the world");
        (measured.Subject, measured.Measure).Should().Be((new EntityRef("north-american-giants"), Measure.MarketShare));
        measured.Quantity.State.Should().Be(ReportState.NotStated);
        measured.AsOf.State.Should().Be(ReportState.NotStated);
        Restic.Story.ClaimsAbout(measured.Subject).Should().Contain(claim);
    }

    [Fact]
    public void Claim10_Collectives_AreAskedToWorkWithTwoBodies()
    {
        Claim claim = Restic.Claim(10);
        Organisation[] collectives = [.. claim.Addressees.Select(static each => Restic.Get<Organisation>(each.Text))];
        (Statement Statement, Listing<OrganisationLink> Value)[] asked = [.. claim.Of(Organisation.Properties.Links)];

        claim.Addressees.Select(static each => each.Text).Should().Equal("our-operators", "our-startups", "digital-ecosystem");
        collectives.Should().OnlyContain(static each => each.Kind == OrganisationKind.Collective && each.Members.IsNotStated);
        asked.Select(static each => each.Statement.Subject).Should().Equal(claim.Addressees);
        asked.SelectMany(static each => each.Value).Should().OnlyContain(static link => link.Kind == LinkKind.PartnerOf);
        asked.Select(static each => string.Join(", ", each.Value.Select(static link => link.Target.Text))).Should().AllBe("government, national-committee");
        claim.Statements.Should().HaveCount(3).And.OnlyContain(static statement => statement.Modality == Modality.Asked);
        claim.Statements.Single(static statement => statement.Quantifier == Quantifier.All).Subject.Should().Be(new EntityRef("digital-ecosystem"));
    }

    [Fact]
    public void Claim11_CountsOnTwo_ForSkillsAndLocalSolutions()
    {
        Claim claim = Restic.Claim(11);

        claim.Addressees.Select(static each => each.Text).Should().Equal("alibaba", "authorities");
        claim.Of(Organisation.Properties.Links).Select(static each => each.Value.Single()).Should().Equal(
            new OrganisationLink { Kind = LinkKind.Supplies, Target = new("alibaba") },
            new OrganisationLink { Kind = LinkKind.Supplies, Target = new("authorities") });
        claim.Of(Event.Properties.Participants).SelectMany(static each => each.Value).Should().Equal(
            new Participation { Participant = new("alibaba"), Capacity = ParticipantCapacity.Giver },
            new Participation { Participant = new("authorities"), Capacity = ParticipantCapacity.Giver });
        claim.Statements.Should().OnlyContain(static statement => statement.Modality == Modality.Expected);
    }

    private static bool IsPlain(Statement statement) => statement is
    {
        Polarity: Polarity.Affirmed, Modality: Modality.Actual, Certainty: Certainty.Unmarked, Quantifier: null, Condition: null,
    };
}
