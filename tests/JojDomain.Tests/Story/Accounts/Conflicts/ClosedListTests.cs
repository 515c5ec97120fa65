using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>A list that is said to be all there is, beside an item that may be one of it, or not.</summary>
public sealed class ClosedListTests
{
    private static readonly Post Chair = new() { Title = "chair" };
    private static readonly Post ChairThere = new() { Title = "chair", At = Ministry.Id };
    private static readonly Post ChairElsewhere = new() { Title = "chair", At = Alibaba.Id };
    private static readonly Post Treasurer = new() { Title = "treasurer" };

    private static Dictionary<string, Post> Posts { get; } =
        new Dictionary<string, Post> { ["chair"] = Chair, ["chair there"] = ChairThere, ["chair elsewhere"] = ChairElsewhere, ["treasurer"] = Treasurer };

    [Theory]
    [InlineData("chair", "chair", true)]
    [InlineData("chair", "chair there", true)]
    [InlineData("chair there", "chair", true)]
    [InlineData("chair there", "chair there", true)]
    [InlineData("chair there", "chair elsewhere", false)]
    [InlineData("chair", "treasurer", false)]
    [InlineData("chair there", "treasurer", false)]
    [InlineData("treasurer", "chair there", false)]
    public void ClosedList_OfPosts_MayHoldOneThatLeavesTheBodyUnsaid(string listed, string named, bool mayHold) =>
        Disputes(Person.Properties.Posts.Of(President.Id, Listing.Exhaustive(Posts[listed])), Person.Properties.Posts.Including(President.Id, Posts[named]))
            .Any(static dispute => dispute.Ground == DisputeGround.Contradictory).Should().Be(!mayHold);

    [Theory]
    [InlineData("total", 5, "total", 6, true)]
    [InlineData("total", 5, "fee", 5, false)]
    [InlineData("fee", 5, "fee", 5, true)]
    [InlineData("fee", 5, "fee", 6, false)]
    [InlineData(null, 5, "fee", 5, true)]
    [InlineData("fee", 5, null, 5, true)]
    [InlineData(null, 5, "total", 6, false)]
    public void ClosedList_OfAmounts_MayHoldOneOfUnknownRole(string? listed, int sum, string? named, int other, bool mayHold) =>
        Disputes(Agreement.Properties.Amounts.Of(Deal.Id, Listing.Exhaustive(Sum(sum, listed))), Agreement.Properties.Amounts.Including(Deal.Id, Sum(other, named)))
            .Any(static dispute => dispute.Ground == DisputeGround.Contradictory).Should().Be(!mayHold);

    [Fact]
    public void Account_OfAClosedListAndMoreOfItsItems_HoldsEachAsItIsGivenInFull()
    {
        Party ministry = new(Ministry.Id);
        Party buyer = new(Ministry.Id, PartyRole.Buyer);
        Story account = Story(
            By(Restic.Id, "c1", Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(new Party(Restic.Id), ministry, new Party(Alibaba.Id)))),
            By(Restic.Id, "c2", Agreement.Properties.Parties.Including(Deal.Id, new Party(Alibaba.Id, PartyRole.Supplier), buyer))).AccordingTo(Restic.Id);

        account.Get(Deal.Id).Parties.Should().Equal(Listing.Exhaustive(new Party(Restic.Id), buyer, new Party(Alibaba.Id, PartyRole.Supplier)));
    }

    [Fact]
    public void Account_OfServicesBasedOnEachOther_LeavesOutTheCircleAndWhatLeadsNowhereStays()
    {
        CloudService[] services = [.. "abcdefghi".Select(static letter => new CloudService { Id = new($"{letter}"), Names = [Name.Short($"{letter}")] })];
        Claim[] claims = [.. new[] { "ab", "ba", "ca", "bd", "de", "cf", "gh", "hi" }.Select(static pair =>
            By(Restic.Id, $"c-{pair}", CloudService.Properties.BasedOn.Including(new Id<CloudService>($"{pair[0]}"), new Id<CloudService>($"{pair[1]}"))))];
        StoryContent content = Story(claims[..0]).Content;
        Story account = JojDomain.Story.Create(content with { CloudServices = [.. content.CloudServices, .. services], Claims = [.. claims] }).AccordingTo(Restic.Id);

        services.Select(service => account.Get(service.Id).BasedOn.State).Should().Equal(
            ReportState.Unknown, ReportState.Unknown, ReportState.Stated, ReportState.Stated, ReportState.NotStated, ReportState.NotStated,
            ReportState.Stated, ReportState.Stated, ReportState.NotStated);
        account.Get(new Id<CloudService>("c")).BasedOn.Select(static each => each.Text).Should().Equal("a", "f");
    }

    private static Amount Sum(int sum, string? role) => new(new Money(sum, currency: CurrencyCode.Parse("EUR")), role is null ? null : new AmountRole(role));
}
