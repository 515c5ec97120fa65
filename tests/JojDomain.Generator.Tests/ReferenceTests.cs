using FluentAssertions;
using JojDomain.Generator.Model;
using JojDomain.Generator.Tests.Support;
using Xunit;

namespace JojDomain.Generator.Tests;

/// <summary>Which members are searched for references: a "no" that is wrong would lose a reference in silence.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("EntityRef?", true)]
    [InlineData("Id<Meeting>?", true)]
    [InlineData("Reported<EntityRef>", true)]
    [InlineData("EquatableArray<EntityRef>", true)]
    [InlineData("History<MeetingKind>", true)]
    [InlineData("Speaker?", true)]
    [InlineData("MeetingKind?", false)]
    [InlineData("Reported<Title>", false)]
    [InlineData("bool", false)]
    public void MayRefer_TypeOfMember_IsWhetherAReferenceCanBeInside(string type, bool expected)
    {
        string holder = $"namespace JojDomain; public sealed partial record Holder : Part {{ public {type} Member {{ get; init; }} }}";
        TypeModel model = Generation.ModelsOf([.. Samples.All, holder])["Holder"];

        model.Members.Single().MayRefer.Should().Be(expected);
        model.MayRefer.Should().Be(expected);
    }

    [Theory]
    [InlineData("public Other? Other { get; init; } public EntityRef? Reference { get; init; }")]
    [InlineData("public EntityRef? Reference { get; init; } public Other? Other { get; init; }")]
    public void MayRefer_TypesThatHoldEachOther_IsTrueForBothWhereOneRefers(string members)
    {
        IReadOnlyDictionary<string, TypeModel> models = Generation.ModelsOf($$"""
            namespace JojDomain;
            public sealed partial record One : Part { {{members}} }
            public sealed partial record Other : Part { public EquatableArray<One> Ones { get; init; } public Other? Next { get; init; } }
            """);

        models["One"].Members.Should().OnlyContain(static member => member.MayRefer);
        models["Other"].Members.Should().OnlyContain(static member => member.MayRefer);
    }

    [Fact]
    public void MayRefer_TypeMetBeforeInAnotherBranch_StillCounts()
    {
        IReadOnlyDictionary<string, TypeModel> models = Generation.ModelsOf("""
            namespace JojDomain;
            public sealed partial record Root : Part { public Left? Left { get; init; } public Right? Right { get; init; } }
            public sealed partial record Left : Part { public Root? Root { get; init; } public Shared? Shared { get; init; } }
            public sealed partial record Right : Part { public Shared? Shared { get; init; } }
            public sealed partial record Shared : Part { public Left? Left { get; init; } public EntityRef? Reference { get; init; } }
            """);

        models.Values.SelectMany(static model => model.Members).Should().OnlyContain(static member => member.MayRefer);
    }

    [Fact]
    public void MayRefer_CycleWithoutReference_IsFalse()
    {
        IReadOnlyDictionary<string, TypeModel> models = Generation.ModelsOf("""
            namespace JojDomain;
            public sealed partial record One : Part { public Other? Other { get; init; } }
            public sealed partial record Other : Part { public One? One { get; init; } public bool Flag { get; init; } }
            """);

        models.Values.Should().OnlyContain(static model => !model.MayRefer);
    }

    [Fact]
    public void MayRefer_TypeParameter_IsTrueHoweverDeep()
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

        model.MayRefer.Should().BeTrue();
        model.Members.Select(static member => member.MayRefer).Should().Equal(true, true, false);
    }
}
