using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Lists;

public class ListingTests
{
    [Fact]
    public void Default_Value_SaysNothing()
    {
        Listing<string> listing = default;

        listing.IsNotStated.Should().BeTrue();
        listing.Should().BeEmpty();
        listing.Completeness.Should().Be(Completeness.Unspecified);
        listing.Words.Should().BeNull();
        listing.Unknown.IsEmpty.Should().BeTrue();
        listing.ToString().Should().Be("[]");
        (listing == []).Should().BeTrue();
        listing.GetHashCode().Should().Be(Listing.Create<string>().GetHashCode());
    }

    [Fact]
    public void Factories_EachOfThem_SayWhatTheyKnow()
    {
        Listing<string> bare = ["a", "b"];
        Listing<string> open = Listing.AtLeast("a", "b");
        Listing<string> closed = Listing.Exhaustive("a", "b");

        (bare.Completeness, open.Completeness, closed.Completeness).Should().Be((Completeness.Unspecified, Completeness.AtLeast, Completeness.Exhaustive));
        (bare.ToString(), open.ToString(), closed.ToString()).Should().Be(("[a, b]", "[a, b, ...]", "[a, b, no other]"));
        new[] { bare, open, closed, new(["a", "b"], Completeness.AtLeast, "etc."), Listing.AtLeast("b", "a") }.Distinct().Should().HaveCount(5);
        open.Should().Equal("a", "b");
        open[1].Should().Be("b");
        open.Count.Should().Be(2);
        bare.IsNotStated.Should().BeFalse();
    }

    [Fact]
    public void Exhaustive_WithoutItems_SaysThatThereAreNone()
    {
        Listing<string> none = Listing.Exhaustive<string>();

        none.IsNotStated.Should().BeFalse();
        none.Should().BeEmpty();
        (none == default).Should().BeFalse();
        (none != default).Should().BeTrue();
        (none != Listing.Exhaustive<string>()).Should().BeFalse();
    }

    [Fact]
    public void Constructor_NullItemOrUndefinedWord_IsRefused()
    {
        FluentActions.Invoking(() => Listing.Create("a", null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Listing.AtLeast<string>(null!, "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Listing<string>([], (Completeness)3)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The completeness is not a member of Completeness.*");
    }

    [Fact]
    public void Unknown_MembersOfAnotherVersion_AreKeptAndCount()
    {
        Listing<EntityRef> read = JsonSerializer.Deserialize<Listing<EntityRef>>("""{"items":["a"],"said":"twice"}""");

        read.Unknown.Single().ToString().Should().Be("\"said\": \"twice\"");
        read.Completeness.Should().Be(Completeness.Unspecified);
        (read == Listing.Create(new EntityRef("a"))).Should().BeFalse();
        JsonSerializer.Serialize(read).Should().Be("""{"items":["a"],"said":"twice"}""");
    }

    [Fact]
    public void Items_SourceChangedAfterwards_StayAsTheyWere()
    {
        string[] source = ["a"];
        Listing<string> listing = Listing.Exhaustive(source);

        source[0] = "z";

        listing.Items.Should().Equal("a");
    }
}
