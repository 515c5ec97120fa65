using Xunit;

namespace JojDomain.Generator.Tests;

/// <summary>Sources that break a rule of the described types, each with what the diagnostic marks and says.</summary>
public static class BrokenRules
{
    /// <summary>The id, a source that breaks the rule, the text that is marked in it, and the message.</summary>
    public static TheoryData<string, string, string, string> Rows { get; } = new()
    {
        {
            "JOJG001", "public sealed partial record X : Part { public Uri? Address { get; init; } }", "Address",
            "Address is of type System.Uri, which no codec reads or writes"
        },
        {
            "JOJG001", "public sealed partial record X : Part { public Plain Kind { get; init; } }", "Kind",
            "Kind is of type JojDomain.Plain, which no codec reads or writes"
        },
        {
            "JOJG001", "public sealed partial record X : Part { public EquatableArray<Uri> Addresses { get; init; } }", "Addresses",
            "Addresses is of type JojDomain.EquatableArray<System.Uri>, which no codec reads or writes"
        },
        {
            "JOJG001", "[Union] public abstract partial record X : Part; [Variant(\"y\")] public sealed partial record Y : X; public abstract record Z : X;", "Z",
            "Z is of type JojDomain.Z, which no codec reads or writes"
        },
        {
            "JOJG002", "public sealed partial record X : Part { public int Count { get; init; } }", "Count",
            "Count of type int is none of: required, nullable, a list, a struct with a meaningful zero"
        },
        {
            "JOJG002", "public sealed partial record X : Part { [RefersToAny] public EntityRef By { get; init; } = new(\"x\"); }", "By",
            "By of type JojDomain.EntityRef is none of: required, nullable, a list, a struct with a meaningful zero"
        },
        {
            "JOJG003", "public sealed partial record X : Part { public bool Flag { get; init; } public bool flag { get; init; } }", "flag",
            "flag and another member are both written as \"flag\""
        },
        {
            "JOJG003", "[Union] public abstract partial record X : Part; [Variant(\"y\")] public sealed partial record Y : X { public bool Type { get; init; } }", "Type",
            "Type and another member are both written as \"type\""
        },
        {
            "JOJG003", "public sealed partial record X : Part { [Flattened(typeof(SayingMembers))] public required Saying Said { get; init; } public bool About { get; init; } }", "About",
            "About and another member are both written as \"about\""
        },
        {
            "JOJG004", "[Union] public abstract partial record X; public sealed partial record Y : X { public bool Flag { get; init; } }", "Y",
            "Y has no property of type UnknownMembers; derive it from Part"
        },
        {
            "JOJG005", "public sealed partial record X : Part { public string? Words { get; init; } }", "Words",
            "Words is of type string and has an init accessor; use a type that checks its text"
        },
        {
            "JOJG005", "public sealed partial record X : Part { public EquatableArray<string> Words { get; init; } }", "Words",
            "Words is of type JojDomain.EquatableArray<string> and has an init accessor; use a type that checks its text"
        },
        {
            "JOJG006", $"public sealed partial record X : Part {{ {Flags.Of(65)} }}", "X",
            "X has 65 members, and 64 is the most the reader keeps track of"
        },
        {
            "JOJG006", $"[Union] public abstract partial record X : Part; [Variant(\"y\")] public sealed partial record Y : X {{ {Flags.Of(64)} }}", "Y",
            "Y has 65 members, and 64 is the most the reader keeps track of"
        },
        {
            "JOJG007", "public sealed partial record X : Part { public X(Grade grade = Grade.High) { Grade = grade; } public Grade Grade { get; } }", "grade",
            "the default of the parameter grade is not the zero value of JojDomain.Grade, which the reader passes for an absent member"
        },
        {
            "JOJG007", "public sealed partial record X : Part { public X(bool open = true) { Open = open; } public bool Open { get; } }", "open",
            "the default of the parameter open is not the zero value of bool, which the reader passes for an absent member"
        },
        {
            "JOJG007", "public sealed partial record X : Part { public X(int? count = 1) { Count = count; } public int? Count { get; } }", "count",
            "the default of the parameter count is not the zero value of int?, which the reader passes for an absent member"
        },
        {
            "JOJG008", "[Union] public abstract partial record X : Part; [Variant(\"y\")] public sealed partial record Y : X; public sealed partial record Z : X;", "Z",
            "Z cannot be distinguished from the other variants of X"
        },
        {
            "JOJG008", "[Union] public abstract partial record X : Part; [Variant(\"y\")] public sealed partial record Y : X; [Variant(\"y\")] public sealed partial record Z : X;", "Z",
            "Z cannot be distinguished from the other variants of X"
        },
        {
            "JOJG008",
            """
            [Union] public abstract partial record X : Part;
            [Variant("y")] public sealed partial record Y : X { [Bare, RefersToAny] public required EntityRef By { get; init; } }
            [Variant("z")] public sealed partial record Z : X { [Bare, RefersToAny] public required EntityRef By { get; init; } }
            """,
            "Z",
            "Z cannot be distinguished from the other variants of X"
        },
        {
            "JOJG009", "public sealed partial record X : Part { [Bare] public required int Count { get; init; } }", "Count",
            "Count is marked [Bare], but int is never written as a string"
        },
        {
            "JOJG009", "public sealed partial record X : Part { [Bare] public EquatableArray<Text> Texts { get; init; } }", "Texts",
            "Texts is marked [Bare], but JojDomain.EquatableArray<JojDomain.Text> is never written as a string"
        },
        {
            "JOJG009", "public sealed partial record X : Part { [Bare] public Text? Text { get; init; } }", "Text",
            "Text is marked [Bare], but it is not required"
        },
        {
            "JOJG009", "public sealed partial record X : Part { [Bare] public required Text One { get; init; } [Bare] public required Text Two { get; init; } }", "Two",
            "Two is marked [Bare], but so is another member"
        },
        {
            "JOJG009", "public sealed partial record X : Part { public X(Text one, Grade two) { One = one; Two = two; } [Bare] public Text One { get; } public Grade Two { get; } }", "One",
            "One is marked [Bare], but Two is required too"
        },
        {
            "JOJG010", "public sealed partial record X : Part { public Text? Text { get; set; } }", "Text",
            "Text is stored but would not be written: declare it in X itself, with an init accessor or as a parameter of the public constructor"
        },
        {
            "JOJG010", "public sealed partial record X : Part { public X(Text words) { Text = words; } public Text Text { get; } }", "Text",
            "Text is stored but would not be written: declare it in X itself, with an init accessor or as a parameter of the public constructor"
        },
        {
            "JOJG010", "public abstract record B : Part { public bool Flag { get; init; } } public sealed partial record X : B;", "X",
            "B.Flag is stored but would not be written: declare it in X itself, with an init accessor or as a parameter of the public constructor"
        },
        {
            "JOJG011", "[JsonConverter(typeof(StoryJsonConverter<X>))] public enum X : byte { Low, High = 2 }", "High",
            "X.High is not the byte that counts the members before it"
        },
        {
            "JOJG011", "[JsonConverter(typeof(StoryJsonConverter<X>))] public enum X { Low }", "Low",
            "X.Low is not the byte that counts the members before it"
        },
        {
            "JOJG012", "public sealed partial record X : Part { public required Text? Text { get; init; } }", "Text",
            "Text of type JojDomain.Text? is always written, so it cannot be null"
        },
        {
            "JOJG012", "public sealed partial record X : Part { [AlwaysWritten] public int? Count { get; init; } }", "Count",
            "Count of type int? is always written, so it cannot be null"
        },
        {
            "JOJG013", "public sealed partial record X : Part { [Acyclic] public Text? Text { get; init; } }", "Text",
            "Text is marked [Acyclic], but JojDomain.Text is no reference"
        },
        {
            "JOJG013", "public sealed partial record X : Part { [RefersTo(EntityKind.Meeting, EntityKind.Hall)] public Text? Text { get; init; } }", "Text",
            "Text is marked [RefersTo], but JojDomain.Text is no reference to an entity of any kind"
        },
        {
            "JOJG013", "public sealed partial record X : Entity { public required Id<X> Id { get; init; } [RefersToAny] public Id<X>? PartOf { get; init; } }", "PartOf",
            "PartOf is marked [RefersToAny], but JojDomain.Id<JojDomain.X> is no reference to an entity of any kind"
        },
        {
            "JOJG014", "[NeedsOneOf(\"Text\", \"Text.Other\")] public sealed partial record X : Part { public Text? Text { get; init; } }", "X",
            "a rule of X cannot be said in a JSON Schema: Text.Other is no property of it"
        },
        {
            "JOJG014", "public sealed partial record X : Part { [Least(1)] public Text? Text { get; init; } }", "Text",
            "a rule of Text cannot be said in a JSON Schema: a value of its type has no length, number or count"
        },
        {
            "JOJG015", "public sealed partial record X : Part { public bool AbcdefghijklmnopqrstuvwxyzAbcd { get; init; } }", "AbcdefghijklmnopqrstuvwxyzAbcd",
            "AbcdefghijklmnopqrstuvwxyzAbcd is written with 30 characters, and 29 is the most that the reader compares at once"
        },
        {
            "JOJG016", "public sealed partial record X : Entity { public required Id<X> Id { get; init; } public Listing<X> Parts { get; init; } }", "Parts",
            "Parts contains an entity itself; write Id<X>, which names it, and the entity is in a list of the story"
        },
        {
            "JOJG016", "public sealed partial record X : Entity { public required Id<X> Id { get; init; } public EquatableArray<X> Parts { get; init; } }", "Parts",
            "Parts contains an entity itself; write Id<X>, which names it, and the entity is in a list of the story"
        },
        {
            "JOJG016", "public sealed partial record X : Entity { public required Id<X> Id { get; init; } } public sealed partial record Y : Part { public Reported<X> Whole { get; init; } }", "Whole",
            "Whole contains an entity itself; write Id<X>, which names it, and the entity is in a list of the story"
        },
        {
            "JOJG017", "public sealed partial record X : Part { public EntityRef? By { get; init; } }", "By",
            "By has neither of [RefersTo(kinds)] and [RefersToAny]; write one of them, so that it is checked which kinds of entity it leads to"
        },
        {
            "JOJG017", "public sealed partial record X : Part { public Listing<EntityRef> All { get; init; } }", "All",
            "All has neither of [RefersTo(kinds)] and [RefersToAny]; write one of them, so that it is checked which kinds of entity it leads to"
        },
        {
            "JOJG017", "public sealed partial record X : Part { [RefersToAny, RefersTo(EntityKind.Hall)] public Reported<EntityRef> Said { get; init; } }", "Said",
            "Said has both of [RefersTo(kinds)] and [RefersToAny]; write one of them, so that it is checked which kinds of entity it leads to"
        },
        {
            "JOJG018", "public sealed partial record X : Part { [Flattened(typeof(SayingMembers))] public Saying? Said { get; init; } }", "Said",
            "Said is marked [Flattened], but it is not required"
        },
        {
            "JOJG018",
            "public sealed partial record X : Part { [Flattened(typeof(SayingMembers), Narrows = \"All\")] public required Saying Said { get; init; } [RefersToAny] public EquatableArray<EntityRef> All { get; init; } }",
            "Said",
            "Said is marked [Flattened], but All is no required reference to an entity of any kind"
        },
        {
            "JOJG018", "public sealed partial record X : Part { [Flattened(typeof(Grade))] public required Saying Said { get; init; } }", "Said",
            "Said is marked [Flattened], but Grade has no constant Names that lists the members"
        },
        {
            "JOJG019",
            "public sealed partial record X : Entity { public required Id<X> Id { get; init; } } public sealed partial record Content : Part { public EquatableArray<X> All { get; init; } } public sealed partial record Unlisted : Entity { public required Id<Unlisted> Id { get; init; } }",
            "Unlisted",
            "Unlisted is in no list of Content; give Content a property of type EquatableArray<Unlisted>"
        },
    };
}
