namespace JojDomain.Generator.Tests;

/// <summary>Small described types, between them with every kind of member.</summary>
internal static class Samples
{
    public const string Vocabulary = """
        namespace JojDomain;

        [Vocabulary]
        public sealed partial record MeetingKind : ITextForm<MeetingKind>
        {
            public static MeetingKind Summit { get; } = new("summit");
        }
        """;

    public const string Enumeration = """
        using System.Text.Json.Serialization;
        using JojDomain.Serialization;

        namespace JojDomain;

        [JsonConverter(typeof(StoryJsonConverter<TitleUse>))]
        public enum TitleUse
        {
            InFull,
            Short,
        }
        """;

    public const string RuleType = """
        namespace JojDomain;

        [Interned]
        public sealed partial record Title : Part
        {
            public Title(string text, decimal? weight = null, TitleUse use = TitleUse.InFull)
            {
                Text = text.Length > 0 ? text : throw new ArgumentException("a title is not empty");
                Weight = weight;
                Use = use;
            }

            public Title(string text)
                : this(text, null)
            {
            }

            [Bare]
            public string Text { get; }

            public decimal? Weight { get; }

            public TitleUse Use { get; }

            public EquatableArray<Title> Others { get; init; }

            public int Length => Text.Length;
        }
        """;

    public const string Union = """
        namespace JojDomain;

        [Union]
        public abstract partial record Speaker : Part;

        [Variant("named")]
        public sealed partial record NamedSpeaker : Speaker
        {
            [Bare]
            public required EntityRef Entity { get; init; }
        }

        [HasStoryRule]
        [Variant("described")]
        public sealed partial record DescribedSpeaker : Speaker
        {
            public required Title Title { get; init; }

            public EntityRef? Employer { get; init; }
        }
        """;

    public const string Entity = """
        namespace JojDomain;

        public sealed partial record Meeting : Entity
        {
            public required Id<Meeting> Id { get; init; }

            public EquatableArray<Title> Titles { get; init; }

            public MeetingKind? Kind { get; init; }

            public History<MeetingKind> Course { get; init; }

            public Reported<Title> Subject { get; init; }

            public Listing<EntityRef> Participants { get; init; }

            public Speaker? Chair { get; init; }

            public int? Seats { get; init; }

            public bool Public { get; init; }

            [Acyclic]
            public Id<Meeting>? PartOf { get; init; }
        }
        """;

    public static string[] All { get; } = [Vocabulary, Enumeration, RuleType, Union, Entity];
}
