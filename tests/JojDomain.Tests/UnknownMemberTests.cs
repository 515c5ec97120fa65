using System.Collections;
using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Unknowns;

public class UnknownMemberTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.0", "1")]
    [InlineData("{\"b\":1,\"a\":[2]}", "{ \"a\": [2], \"b\": 1 }")]
    [InlineData("1e999", "1e999")]
    [InlineData("1e999", "10.0e998")]
    [InlineData("1234567890123456789", "1.234567890123456789e18")]
    public void Equality_SameNameAndValue_IsEqual(string json, string other)
    {
        UnknownMember left = Member("x", json), right = Member("x", other);

        left.Equals((object)right).Should().BeTrue();
        (left == right).Should().BeTrue();
        (left != right).Should().BeFalse();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Theory]
    [InlineData("x", "2")]
    [InlineData("y", "1")]
    [InlineData("x", "1e999")]
    [InlineData("x", "\"1\"")]
    public void Equality_AnotherNameOrValue_Differs(string name, string json)
    {
        UnknownMember left = Member("x", "1"), right = Member(name, json);

        left.Equals((object)right).Should().BeFalse();
        (left == right).Should().BeFalse();
        (left != right).Should().BeTrue();
    }

    [Fact]
    public void Equality_NoMember_Differs()
    {
        Member("x", "1").Equals(null).Should().BeFalse();
        Member("x", "1").Equals((object)"x").Should().BeFalse();
        Member("x", "1e999").Equals(Member("x", "1e998")).Should().BeFalse();
        ((UnknownMember?)null == null).Should().BeTrue();
        (Member("x", "1") == null).Should().BeFalse();
    }

    [Fact]
    public void Members_Several_AreFoundByNameAndEnumerated()
    {
        UnknownMember first = Member("a", "1"), second = Member("b", "[ true ]");
        var members = new UnknownMembers([first, second]);

        members.TryGet("b", out UnknownMember? found).Should().BeTrue();
        found.Should().BeSameAs(second);
        Encoding.UTF8.GetString(found!.Utf8Json.Span).Should().Be("[ true ]");
        members.TryGet("B", out _).Should().BeFalse();
        members.ToString().Should().Be("{\"a\": 1, \"b\": [ true ]}");
        members.IsEmpty.Should().BeFalse();
        ((IEnumerable)members).Cast<object>().Should().Equal(first, second);
        members.Equals((object)new UnknownMembers([Member("a", "1"), Member("b", "[true]")])).Should().BeTrue();
        members.Equals((object)new UnknownMembers([first])).Should().BeFalse();
    }

    private static UnknownMember Member(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));
}
