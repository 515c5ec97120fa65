using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>What the story holds as its own, and what it does not.</summary>
public sealed class ResticHeldTests
{
    private static readonly Agreement Deal = Restic.Get<Agreement>("joj-cloud");

    [Fact]
    public void Story_Author_IsNobody() => Restic.Story.Content.Author.Should().BeNull();

    [Fact]
    public void Agreement_Parties_AreNotStated()
    {
        Deal.Kind.Value.Should().Be(AgreementKind.Partnership);
        Deal.Parties.IsNotStated.Should().BeTrue();
    }

    [Fact]
    public void Agreement_CallsAndMethod_AreNotHeldWhoeverSaysThereWereNone()
    {
        Deal.CallForTenders.State.Should().Be(ReportState.NotStated);
        Deal.CallForApplications.State.Should().Be(ReportState.NotStated);
        Deal.ProcurementMethod.State.Should().Be(ReportState.NotStated);
        Deal.ProcurementRationale.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Agreement_SignedInHangzhou_WithoutADate()
    {
        DatedState<AgreementStatus> signed = Deal.Status.Should().ContainSingle().Subject;
        Event signing = Restic.Story.Get(Deal.Signing.Value);

        signed.State.Should().Be(AgreementStatus.Signed);
        signed.Planned.Should().BeFalse();
        signed.When.State.Should().Be(ReportState.NotStated);
        signing.When.State.Should().Be(ReportState.NotStated);
        Restic.Story.Get(signing.Where.Value).Country.Value.Should().Be(CountryCode.Parse("CN"));
    }

    [Fact]
    public void Signing_Participants_ArePresentForOthersAndNoMore()
    {
        Event signing = Restic.Get<Event>("signing");

        signing.Participants.Should().OnlyContain(static participation => participation.Capacity == ParticipantCapacity.RepresentativePresent);
        signing.Participants.Select(static participation => participation.Representing!.Text)
            .Should().Equal("organising-committee", "ioc", "alibaba-cloud");
        signing.Participants.Select(static participation => Restic.Get<Organisation>(participation.Participant.Text).Kind.Value)
            .Should().AllBeEquivalentTo(OrganisationKind.Collective);
        signing.Participants.Completeness.Should().Be(Completeness.Unspecified);
    }

    [Fact]
    public void Games_NamedAfterAYear_HaveNoDateAndNoPlace()
    {
        Event games = Restic.Get<Event>("joj-2026");

        games.Names[0].Text.Should().Be("Joj de Dakar 2026");
        games.When.State.Should().Be(ReportState.NotStated);
        games.Where.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Service_ModelsAreNotStated_AndItsProviderStaysAsDescribed()
    {
        CloudService service = Restic.Get<CloudService>("apsara-stack");
        Organisation provider = Restic.Get<Organisation>(service.Provider.Value.Text);

        service.ServiceModel.State.Should().Be(ReportState.NotStated);
        service.DeploymentModel.State.Should().Be(ReportState.NotStated);
        service.Owner.State.Should().Be(ReportState.NotStated);
        provider.Names.Should().Equal(Name.Descriptive("licorne chinoise", "fr"));
        provider.Links.Should().Equal(new OrganisationLink { Kind = LinkKind.SameAs, Target = new("alibaba-cloud") });
    }

    [Fact]
    public void Deployment_MainServices_AreAnOpenListOfWorkloads()
    {
        CloudDeployment deployment = Restic.Get<CloudDeployment>("games-cloud");

        deployment.Workloads.Select(static workload => workload.Kind)
            .Should().Equal(WorkloadKind.Planning, WorkloadKind.Logistics, WorkloadKind.Operations, WorkloadKind.Legacy);
        deployment.Workloads.Completeness.Should().Be(Completeness.AtLeast);
        deployment.DataLocation.State.Should().Be(ReportState.NotStated);
        deployment.Operator.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Park_CostPurposeAndPlace_AreNotHeld()
    {
        Project park = Restic.Get<Project>("park");
        Phase phase = Restic.Get<Phase>(park.Phases.Should().ContainSingle().Subject.Text);

        park.Cost.State.Should().Be(ReportState.NotStated);
        park.Purpose.State.Should().Be(ReportState.NotStated);
        park.Where.State.Should().Be(ReportState.NotStated);
        park.Phases.Completeness.Should().Be(Completeness.AtLeast);
        phase.Ordinal.Should().Be(Quantity.Nth(1));
        phase.Status.Should().BeEmpty();
    }

    [Fact]
    public void NationalCommittee_AndOrganisingCommittee_AreTwoAndNotLinked()
    {
        Organisation national = Restic.Get<Organisation>("national-committee");
        Organisation organising = Restic.Get<Organisation>("organising-committee");

        national.Kind.State.Should().Be(ReportState.NotStated);
        national.Links.IsNotStated.Should().BeTrue();
        organising.Links.Should().Equal(new OrganisationLink { Kind = LinkKind.Organises, Target = new("joj-2026") });
        Restic.Story.All<Organisation>().SelectMany(static each => each.Links).Select(static link => link.Target.Text)
            .Should().NotContain("national-committee");
    }

    [Fact]
    public void AlibabaCloud_OfTheGroup_IsNotCalledASubsidiary()
    {
        Organisation cloud = Restic.Get<Organisation>("alibaba-cloud");

        cloud.Links.Should().Equal(new OrganisationLink { Kind = LinkKind.SubOrganisationOf, Target = new("alibaba") });
        cloud.Names.Select(static name => name.Text).Should().Equal("Alibaba Cloud", "Alibaba Nuage");
        cloud.Country.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Giants_Members_AreAnOpenList()
    {
        Organisation giants = Restic.Get<Organisation>("north-american-giants");

        giants.Kind.Value.Should().Be(OrganisationKind.Collective);
        giants.Members.Select(static member => member.Text).Should().Equal("amazon", "google", "microsoft");
        giants.Members.Completeness.Should().Be(Completeness.AtLeast);
    }

    [Fact]
    public void Restic_Held_IsASenegaleseTradeBody()
    {
        Organisation restic = Restic.Get<Organisation>("restic");

        restic.Kind.Value.Should().Be(OrganisationKind.TradeAssociation);
        restic.Country.Value.Should().Be(CountryCode.Parse("SN"));
        restic.Names[0].Should().Be(Name.Acronym("Restic", "fr"));
    }
}
