using FluentAssertions;
using JojDomain.Tests.Stories;
using Xunit;

namespace JojDomain.Tests.Accounts;

/// <summary>Where the accounts of the stories that were read from the press differ, and how things are according to their voices.</summary>
public sealed class FixtureAccountTests
{
    [Theory]
    [InlineData("collapsed-deal", "advanced: deux sources proches du dossier (advanced) against orvale (no-talks)", "price: scoop (price) against orvale (no-talks)")]
    [InlineData("court-ruling", "unequal: court (unequal) against judge-oduya (dissent)")]
    [InlineData("dakar-communique", "joj-cloud agreement.parties: cojoj (signing-told, signatories) against le-soleil (c7)")]
    [InlineData("jedi-cancelled", "c6: amazon (c6) against dod (c7)")]
    [InlineData("leaked-memo", "rent-waived: memo (rent-waived) against mayor (forged)")]
    [InlineData("two-languages", "en-figures: minister (en-figures) against ministry (corrected)")]
    public void Disputes_OfAFixture_AreThoseOfItsTexts(string name, params string[] disputes) =>
        Fixture.Story(name).Disputes.Select(static dispute => dispute.ToString()).Should().Equal(disputes);

    [Fact]
    public void Disputes_OfTheReferenceStory_AreNone() => ReferenceStories.Get("restic-2025-07").Disputes.Should().BeEmpty();

    [Fact]
    public void Unsupported_OfStoriesWithHoldings_IsEmpty()
    {
        Fixture.Story("dakar-communique").Unsupported.Select(static each => each.ToString()).Should().BeEmpty();
        Fixture.Story("jedi-cancelled").Unsupported.Select(static each => each.ToString()).Should().BeEmpty();
        ReferenceStories.Get("restic-2025-07").Unsupported.Select(static each => each.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void AccordingTo_LeSoleil_TheStateSignsAndFiveMillionsAreSpent()
    {
        Story account = Fixture.Story("dakar-communique").AccordingTo(new("le-soleil"));
        Agreement agreement = account.Get(new Id<Agreement>("joj-cloud"));

        agreement.Parties.Select(static party => party.Organisation.Text).Should().Equal("senegal-state", "alibaba-cloud");
        agreement.Amounts.Single().Role.Should().Be(AmountRole.Initial);
        agreement.Status.Should().BeEmpty();
        agreement.Clauses.Should().BeEmpty();
        account.Get(new Id<Clause>("train-engineers")).Quantity.Value.Value.Exact.Should().Be(200);
    }

    [Fact]
    public void AccordingTo_TheCommittee_ItSignedOnMondayAndAlibabaPromisedNothing()
    {
        Story account = Fixture.Story("dakar-communique").AccordingTo(new("cojoj"));
        Agreement deal = account.Get(new Id<Agreement>("joj-cloud"));

        deal.Parties.Select(static party => party.Organisation.Text).Should().BeEquivalentTo("cojoj", "alibaba-group");
        deal.Status.Select(static state => state.State).Should().Equal(AgreementStatus.Signed, AgreementStatus.Negotiating, AgreementStatus.Contemplated);
        deal.Amounts.IsNotStated.Should().BeTrue();
        deal.Clauses.Should().BeEmpty();
        account.Get(new Id<Event>("signing")).When.Value.Should().BeOfType<TimeExpression>().Which.Resolved!.Date.Should().Be(EdtfDate.Parse("2025-07-28"));
    }

    [Fact]
    public void AccordingTo_TheStatementThatIsSilent_NothingIsChallenged() =>
        Fixture.Story("jedi-cancelled").AccordingTo(new("dod-statement")).Get(new Id<Agreement>("jedi")).Status.Should().BeEmpty();

    [Fact]
    public void AccordingTo_Restic_ThereWasNoCall() =>
        ReferenceStories.Get("restic-2025-07").AccordingTo(new("restic")).Get(new Id<Agreement>("joj-cloud")).CallForTenders.State.Should().Be(ReportState.None);
}
