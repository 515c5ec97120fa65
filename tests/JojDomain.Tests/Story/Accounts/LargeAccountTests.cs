using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>Accounts of very much that is said. Kept apart because a run of mutants leaves it out: each of these takes a second or more.</summary>
public sealed class LargeAccountTests
{
    [Fact]
    public void AccordingTo_VeryLongClosedLists_HoldsEachItemAsItIsToldInFull()
    {
        Organisation[] many = [.. Enumerable.Range(0, 20_000).Select(static index => new Organisation { Id = new($"o{index}"), Kind = OrganisationKind.Company })];
        Claim whole = By(Restic.Id, "c1", Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive([.. many.Select(static each => new Party(each.Id))])));
        Claim roles = By(Restic.Id, "c2", Agreement.Properties.Parties.Including(Deal.Id, [.. many.Select(static each => new Party(each.Id, PartyRole.Supplier))]));
        StoryContent content = Story().Content;
        Story story = JojDomain.Story.Create(content with { Organisations = [.. content.Organisations, .. many], Claims = [whole, roles] });

        Listing<Party> parties = story.AccordingTo(Restic.Id).Get(Deal.Id).Parties;
        parties.Completeness.Should().Be(Completeness.Exhaustive);
        (parties.Count, parties.Items.Count(static party => party.Role == PartyRole.Supplier)).Should().Be((20_000, 20_000));
    }

    [Fact]
    public void Disputes_OfVeryManyClaims_AreFound()
    {
        IEnumerable<Claim> many = Enumerable.Range(0, 20_000).Select(static index =>
            By(Restic.Id, $"c{index}", Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(index))));

        Story([.. many]).Disputes.Should().ContainSingle().Which.Positions.Count.Should().Be(20_000);
    }
}
