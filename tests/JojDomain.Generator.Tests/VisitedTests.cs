using FluentAssertions;
using JojDomain.Generator.Model;
using JojDomain.Generator.Tests.Support;
using Xunit;

namespace JojDomain.Generator.Tests;

/// <summary>Which members are looked at where content was built in code: a "no" that is wrong would lose a reference, or a mistake, in silence.</summary>
public class VisitedTests
{
    [Theory]
    [InlineData("EntityRef?", true)]
    [InlineData("Id<Meeting>?", true)]
    [InlineData("Reported<EntityRef>", true)]
    [InlineData("EquatableArray<EntityRef>", true)]
    [InlineData("History<MeetingKind>", true)]
    [InlineData("Speaker?", true)]
    [InlineData("Reported<Title>", true)]
    [InlineData("TitleUse", true)]
    [InlineData("MeetingKind?", false)]
    [InlineData("string?", false)]
    [InlineData("int?", false)]
    [InlineData("bool", false)]
    public void IsVisited_TypeOfMember_IsWhetherSomethingInItCanBeWrong(string type, bool expected)
    {
        string holder = $"namespace JojDomain; public sealed partial record Holder : Part {{ public {type} Member {{ get; init; }} }}";

        Generation.ModelsOf([.. Samples.All, holder])["Holder"].Members.Single().IsVisited.Should().Be(expected);
    }

    [Fact]
    public void IsVisited_TypeParameter_IsTrueHoweverDeep()
    {
        TypeModel model = Generation.ModelsOf("""
            namespace JojDomain;
            public sealed partial record Box<T> : Part
                where T : notnull
            {
                public required T Item { get; init; }
                public EquatableArray<T> Items { get; init; }
                public bool Sealed { get; init; }
            }
            """)["Box"];

        model.Members.Select(static member => member.IsVisited).Should().Equal(true, true, false);
    }
}
