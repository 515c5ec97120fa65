using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Unknowns;

public class UnknownMembersTests
{
    [Fact]
    public void Default_Value_IsEmpty()
    {
        UnknownMembers none = default;

        none.Should().BeEmpty();
        none.IsEmpty.Should().BeTrue();
        none.Count.Should().Be(0);
        none.ToString().Should().Be("{}");
        none.TryGet("a", out UnknownMember? member).Should().BeFalse();
        member.Should().BeNull();
        (none == new UnknownMembers()).Should().BeTrue();
        (none != new UnknownMembers()).Should().BeFalse();
        none.GetHashCode().Should().Be(new UnknownMembers().GetHashCode());
        none.Equals((object)new UnknownMembers()).Should().BeTrue();
        FluentActions.Invoking(() => none[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Code_OfItsOwn_CannotMakeOne()
    {
        typeof(UnknownMember).GetConstructors().Should().BeEmpty();
        typeof(UnknownMembers).GetConstructors().Should().BeEmpty();
        typeof(UnknownMember).GetProperties().Should().OnlyContain(static property => property.SetMethod == null);
    }
}
