using Xunit;

namespace JojDomain.Generator.Tests;

/// <summary>Sources that come close to breaking a rule of the described types, and keep it.</summary>
public static class KeptRules
{
    /// <summary>The id, and a source that keeps its rule.</summary>
    public static TheoryData<string, string> Rows { get; } = new()
    {
        { "JOJG001", "public sealed partial record X : Part { public Grade Kind { get; init; } public EquatableArray<Text> Texts { get; init; } public Uri? Computed => null; }" },
        { "JOJG002", "public sealed partial record X : Part { public required int Count { get; init; } public decimal? Part { get; init; } public bool Flag { get; init; } }" },
        { "JOJG003", "public sealed partial record X : Part { public bool Type { get; init; } public bool Types { get; init; } }" },
        { "JOJG004", "[Union] public abstract partial record X; public sealed partial record Y : X { public UnknownMembers Unknown { get; init; } }" },
        { "JOJG005", "public sealed partial record X : Part { public X(string words) { Words = words; } public string Words { get; } public string Shown => Words; }" },
        { "JOJG006", $"public sealed partial record X : Part {{ {Flags.Of(64)} }}" },
        { "JOJG006", $"[Union] public abstract partial record X : Part; [Variant(\"y\")] public sealed partial record Y : X {{ {Flags.Of(63)} }}" },
        {
            "JOJG007",
            """
            public sealed partial record X : Part
            {
                public X(Grade grade = Grade.Low, bool flag = false, int? count = null, Text? text = null) { Grade = grade; Flag = flag; Count = count; Text = text; }
                public X(int? count = 1) : this(Grade.Low, count: count) { }
                public Grade Grade { get; } public bool Flag { get; } public int? Count { get; } public Text? Text { get; }
            }
            """
        },
        { "JOJG008", "[Union] public abstract partial record X : Part; public sealed partial record Y : X;" },
        {
            "JOJG008",
            """
            [Union] public abstract partial record X : Part;
            [Variant("y")] public sealed partial record Y : X { [Bare, RefersToAny] public required EntityRef By { get; init; } }
            [Variant("z")] public sealed partial record Z : X { [RefersToAny] public required EntityRef By { get; init; } }
            """
        },
        { "JOJG009", "public sealed partial record X : Part { [Bare] public required Text Text { get; init; } public bool Flag { get; init; } }" },
        { "JOJG009", "public sealed partial record X<T> : Part where T : notnull { [Bare] public required T Item { get; init; } }" },
        { "JOJG010", "public sealed partial record X : Part { public Text Text => new(\"x\"); public static Text Shared { get; } = new(\"x\"); internal Text? Kept { get; } }" },
        { "JOJG011", "[JsonConverter(typeof(StoryJsonConverter<X>))] public enum X : byte { Low = 0, High = 1 }" },
        { "JOJG012", "public sealed partial record X : Part { public Text? Text { get; init; } public required Text Other { get; init; } }" },
        {
            "JOJG013",
            """
            public sealed partial record X : Part
            {
                [Acyclic, RefersToAny] public EntityRef? By { get; init; } [Acyclic, RefersToAny] public EquatableArray<EntityRef> All { get; init; } [Acyclic, RefersToAny] public Reported<EntityRef> Said { get; init; }
                [RefersTo(EntityKind.Meeting, EntityKind.Hall)] public EquatableArray<EntityRef> Some { get; init; }
            }
            """
        },
        {
            "JOJG014",
            """
            [NeedsOneOf(nameof(Text), nameof(All)), NeedsOneOf($"{nameof(Text)}.Words")]
            public sealed partial record X : Part
            {
                public X(string name, int count) { Name = name; Count = count; }
                [Least(1)] public string Name { get; } [Least(-1)] public int Count { get; } [Least(2)] public EquatableArray<Text> All { get; init; } public Text? Text { get; init; }
            }
            """
        },
        { "JOJG015", "public sealed partial record X : Part { public bool AbcdefghijklmnopqrstuvwxyzAbc { get; init; } }" },
        { "JOJG016", "public sealed partial record X : Entity { public required Id<X> Id { get; init; } public Listing<Id<X>> Parts { get; init; } } public sealed partial record Y : Part { public EquatableArray<X> All { get; init; } }" },
        { "JOJG017", "public sealed partial record X : Part { [RefersToAny] public EquatableArray<EntityRef> All { get; init; } [RefersTo(EntityKind.Hall)] public Reported<EntityRef> Said { get; init; } }" },
        {
            "JOJG018",
            "public sealed partial record X : Part { [RefersToAny] public required EntityRef By { get; init; } [Flattened(typeof(SayingMembers), Narrows = nameof(By))] public required Saying Said { get; init; } }"
        },
        {
            "JOJG019",
            "public sealed partial record X : Entity { public required Id<X> Id { get; init; } } public sealed partial record Y : Entity { public required Id<Y> Id { get; init; } } public sealed partial record Content : Part { public EquatableArray<X> All { get; init; } public EquatableArray<Y> Others { get; init; } }"
        },
    };
}
