using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>What the story of the Dakar 2026 agreement holds: who, what, when, and what stays open.</summary>
public sealed class Dakar2026StoryTests
{
    private static readonly Agreement Deal = Dakar2026.Get<Agreement>("joj-cloud");

    [Fact]
    public void Story_Counts_AreThoseOfTheDossier()
    {
        StoryContent content = Dakar2026.Story.Content;

        content.Organisations.Should().HaveCount(55);
        content.People.Should().HaveCount(11);
        content.Agreements.Select(static each => each.Id.Text).Should().Equal("joj-cloud", "senum-agreement", "sonatel-agreement", "park-loan");
        content.Decisions.Select(static each => each.Id.Text).Should().Equal("instructions", "board-decision", "extra-loan", "boad-decision");
        content.Sources.Should().HaveCount(29);
        content.Claims.Should().HaveCount(97);
        Dakar2026.Story.WithoutEvidence.Should().HaveCount(34); // The dossier has no exact words for them.
        content.Author.Should().BeNull();
    }

    [Fact]
    public void Sources_WithoutAnAddress_AreOnlyCited() =>
        Dakar2026.Story.Content.Sources.Where(static source => source.Address is null)
            .Should().OnlyContain(static source => source.Access == SourceAccess.CitedOnly).And.HaveCount(5);

    [Fact]
    public void Sources_Dates_AreAsExactAsTheyAreKnown() =>
        Dakar2026.Story.Content.Sources.Where(static source => source.Published.State == ReportState.Stated).Select(static source => $"{source.Id} {source.Published.Value}")
            .Should().Equal(
                "allafrica-article 2025-07",
                "xibaaru-article 2025-08",
                "enqueteplus-article 2025-07",
                "tribune-signing-article 2025-07",
                "senejournal-article 2025-07-28",
                "xalimasn-article 2025-07-29",
                "menafn-article 2025-08-08",
                "businessworld-article 2025-08-11",
                "tribune-sonko-article 2025-06",
                "the-nation-article 2025-08-30",
                "techopedia-page 2025-09-02",
                "lightwave-article 2025-12-09");

    [Fact]
    public void Claims_EachOne_IsReadInASourceWithAnAddress() =>
        Dakar2026.Story.Content.Claims.Should().OnlyContain(static claim => Dakar2026.Get<Source>(claim.Attribution.Via[0].Source.Value.Text).Address != null);

    [Fact]
    public void Agreement_History_IsDatedByTheOneSourceThatDatesIt()
    {
        Deal.Status.Select(static state => state.State).Should().Equal(AgreementStatus.Contemplated, AgreementStatus.Negotiating, AgreementStatus.Signed);
        Deal.Status[2].When.Value.Should().Be(EdtfDate.Parse("2025-07-28"));
        Deal.CallForTenders.State.Should().Be(ReportState.NotStated);
        Deal.Amounts.IsNotStated.Should().BeTrue();
        Dakar2026.Get<Place>("alibaba-headquarters").Within.Should().Be(new Id<Place>("hangzhou"));
        Dakar2026.Get<Event>("signing").Where.Value.Should().Be(new Id<Place>("alibaba-headquarters"));
    }

    [Fact]
    public void Signing_TwoSignedAndOthersWerePresent()
    {
        ILookup<ParticipantCapacity?, string> present = Dakar2026.Get<Event>("signing").Participants.ToLookup(static each => each.Capacity, static each => each.Participant.Text);

        present[ParticipantCapacity.Signatory].Should().Equal("yuan", "wade");
        present[ParticipantCapacity.RepresentativePresent].Should().Equal("cojoj-representatives", "ioc-representatives", "alibaba-cloud-representatives");
    }

    [Fact]
    public void Games_AreHeldInThreeHostCities()
    {
        Event games = Dakar2026.Get<Event>("joj-2026");

        games.When.Value.Should().Be(EdtfDate.Parse("2026-10-31/2026-11-13"));
        games.Participants.Should().OnlyContain(static each => each.Capacity == ParticipantCapacity.Host);
        games.Participants.Select(static each => each.Participant.Text).Should().Equal("dakar", "diamniadio", "saly");
    }

    [Fact]
    public void Posts_TwoAtOnce_AreBothHeld() =>
        Dakar2026.Get<Person>("yuan").Posts.Select(static post => (post.Kind, post.At!.Text))
            .Should().Equal((PostKind.President, "alibaba-cloud-international"), (PostKind.VicePresident, "alibaba-group"));

    [Fact]
    public void Park_DecisionAndSignedLoan_AreTwoThings()
    {
        Decision decision = Dakar2026.Get<Decision>("board-decision");
        Agreement loan = Dakar2026.Get<Agreement>("park-loan");

        decision.Decided.Value.Should().Be(EdtfDate.Parse("2015-10-21"));
        decision.Amounts.Single().Value.Value.Value.Exact.Should().Be(45_917_000_000m);
        loan.Status.Single().When.Value.Should().Be(EdtfDate.Parse("2015-12-29"));
        loan.Amounts.Select(static amount => (amount.Value.Value.Value.Exact, amount.Value.Value.Currency.Value.ToString()))
            .Should().Equal((40_000_000_000m, "XOF"), (60_960_000m, "EUR"));
        loan.Parties.Select(static party => (party.Organisation.Text, party.Role, party.SignedBy.Single().Text))
            .Should().Equal(("afdb", PartyRole.Lender, "ndongo"), ("senegal-state", PartyRole.Borrower, "ba"));
    }

    [Fact]
    public void Park_Funding_IsToldAndNotAddedUp()
    {
        Observation[] measures = [.. Dakar2026.Story.Content.Observations.Where(static each => each.Measure == Measure.Funding)];

        measures.Select(static each => each.Subject.Text).Should().Equal("afdb", "senegal-state");
        Dakar2026.Claim("afriqueitnews-state").The(Observation.Properties.Money).Value.Value.Exact.Should().Be(9_640_000m);
        Dakar2026.Claim("afriqueitnews-progress").The(Observation.Properties.Quantity).Value.Amount.Should().Be(Figure.Parse("~80"));
        Dakar2026.Get<Project>("park").Cost.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Announcement_Undertaking_IsAClauseOfItsOwn()
    {
        Claim claim = Dakar2026.Claim("senejournal-academy");

        claim.Act.Should().Be(SpeechAct.Commits);
        claim.The(Clause.Properties.By).Value.Should().Be(new EntityRef("alibaba-cloud"));
        (claim.The(Clause.Properties.Quantity).Value.Amount, claim.The(Clause.Properties.Quantity).Value.Unit).Should().Be((Figure.Exactly(1000), Unit.Person));
    }

    [Fact]
    public void NationalCommittee_IsNotTakenForTheOrganisingOne()
    {
        Dakar2026.Get<Organisation>("national-committee").Links.IsNotStated.Should().BeTrue();
        Dakar2026.Story.All<Organisation>().SelectMany(static each => each.Links).Select(static link => link.Target.Text).Should().NotContain("national-committee");
    }
}
