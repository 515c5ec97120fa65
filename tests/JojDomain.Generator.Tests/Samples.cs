namespace JojDomain.Generator.Tests;

/// <summary>Small described types, between them with every kind of member.</summary>
internal static class Samples
{
    public const string Vocabulary = """
        namespace JojDomain;

        /// <summary>What is met for, such as <c>summit</c>. Only the first sentence counts.</summary>
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

        /// <summary>How a <see cref="Title"/> is used.</summary>
        [JsonConverter(typeof(StoryJsonConverter<TitleUse>))]
        public enum TitleUse : byte
        {
            InFull,
            Short,
        }
        """;

    public const string RuleType = """
        namespace JojDomain;

        /// <summary>A "title" as written. Its weight is ours.</summary>
        [Interned]
        [NeedsOneOf(nameof(Weight), nameof(Others))]
        [SchemaRule("{\"dependentRequired\":{\"use\":[\"weight\"]}}")]
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

            /// <summary>The words; never empty.</summary>
            [Bare]
            [Least(1)]
            public string Text { get; }

            /// <summary>How much it counts; null when <see cref="Use"/> says so.</summary>
            public decimal? Weight { get; }

            public TitleUse Use { get; }

            public EquatableArray<Title> Others { get; init; }

            public int Length => Text.Length;
        }

        public sealed partial record Step : Part
        {
            public Step(Reported<Id<Meeting>> through = default, Title? by = null) => (Through, By) = (through, by);

            [Bare]
            public Reported<Id<Meeting>> Through { get; }

            public Title? By { get; }
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
            [RefersToAny]
            public required EntityRef Entity { get; init; }
        }

        [HasStoryRule]
        [Variant("described")]
        public sealed partial record DescribedSpeaker : Speaker
        {
            public required Title Title { get; init; }

            [RefersToAny]
            public EntityRef? Employer { get; init; }
        }
        """;

    public const string Entity = """
        namespace JojDomain;

        [NeedsOneOf(nameof(Titles), nameof(Kind), nameof(Subject))]
        public sealed partial record Meeting : Entity
        {
            public required Id<Meeting> Id { get; init; }

            public EquatableArray<Title> Titles { get; init; }

            public MeetingKind? Kind { get; init; }

            public History<MeetingKind> Course { get; init; }

            public Reported<Title> Subject { get; init; }

            [RefersToAny]
            public Listing<EntityRef> Participants { get; init; }

            [Acyclic]
            public Listing<Id<Meeting>> Sittings { get; init; }

            public Speaker? Chair { get; init; }

            public int? Seats { get; init; }

            public bool Public { get; init; }

            [Acyclic]
            public Id<Meeting>? PartOf { get; init; }
        }
        """;

    public const string Flattened = """
        using JojDomain.Engine;

        namespace JojDomain;

        /// <summary>What is said in a meeting.</summary>
        [HasStoryRule]
        public sealed partial record Remark : Part
        {
            public bool Aside { get; init; }

            [Flattened(typeof(SayingMembers), Narrows = nameof(Subject))]
            public required Saying Saying { get; init; }

            [RefersToAny]
            public required EntityRef Subject { get; init; }

            public Title? Title { get; init; }
        }
        """;

    // The engine's part is here: its signature names the type that has the lists.
    public const string Content = """
        namespace JojDomain
        {
            public sealed partial record StoryContent : Part
            {
                public EquatableArray<Title> Titles { get; init; }

                public EquatableArray<Meeting> Meetings { get; init; }
            }
        }

        namespace JojDomain.Engine
        {
            internal abstract class EntityList;

            internal sealed class TypedEntityList<T>(
                EntityKind kind,
                string name,
                Func<StoryContent, EquatableArray<T>> get,
                Func<StoryContent, EquatableArray<T>, StoryContent> with,
                Codec<T> codec) : EntityList
                where T : Entity
            {
                public override string ToString() => $"{kind} {name} {get} {with} {codec}";
            }
        }
        """;

    public static string[] All { get; } = [Vocabulary, Enumeration, RuleType, Union, Entity];
}
