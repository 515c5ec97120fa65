using JojDomain.Engine;

namespace JojDomain;

/// <summary>The JSON that questions, disputes, corroborations, held properties and timelines are written as.</summary>
internal static class AccountViews
{
    private const string Property = "The property, by the kind of entity and the property's name (agreement.callForTenders); left out where a claim as such is disputed.";
    private const string Item = "What identifies the item of a listing, member by member; left out for a property with one value, and for the question which items there are.";
    private const string AsOf = "The time as of which all positions speak; left out where none gives a time.";

    private static readonly Codec<EntityRef> Reference = TextCodec<EntityRef>.Instance;

    private static readonly Codec<ItemIdentity> Identity = new WrittenCodec<ItemIdentity>(WriteItem, "object");

    private static readonly Codec<DisputeGround> Ground = new EnumCodec<DisputeGround>("contradictory divergent declared"u8, "disputeGround", "Why positions are in dispute.");

    private static readonly Codec<OriginRange> Origins = new ViewCodec<OriginRange>(
        "originRange",
        "How many independent origins a position has.",
        ViewMember.Required<OriginRange, int>("atLeast", IntegerCodec.Instance, static range => range.AtLeast, "The origins whose beginning is given."),
        ViewMember.Required<OriginRange, int>("atMost", IntegerCodec.Instance, static range => range.AtMost, "All origins."));

    public static readonly Codec<Position> Position = new ViewCodec<Position>(
        "position",
        "One position on a question: what is said, by whom, and from how many origins.",
        ViewMember.Optional<Position, Statement>("statement", StatementCodec.Instance, static position => position.Statement, "What is said, as the first of the claims says it; left out in a declared dispute, which has no value."),
        ViewMember.List<Position, Id<Claim>>("claims", IdCodec<Claim>.Instance, static position => position.Claims.Select(static claim => claim.Id).ToEquatableArray(), "The claims that say it; left out where only reviewers do."),
        ViewMember.List<Position, Voice>("voices", VoiceCodec.Instance, static position => position.Voices, "The voices of the claims and the reviewers, each once.", isRequired: true),
        ViewMember.Required<Position, OriginRange>("origins", Origins, static position => position.Origins, "How many independent origins it has."));

    public static readonly Codec<Question> Question = new ViewCodec<Question>(
        "question",
        "One property of one subject, or one item of it, with everything that is said about it.",
        ViewMember.Required<Question, EntityRef>("subject", Reference, static question => question.Subject, "The entity whose property it is; in a declared dispute the disputed claim."),
        ViewMember.Optional<Question, string>("property", StringCodec.Instance, static question => question.Property?.Path, Property),
        ViewMember.Optional<Question, ItemIdentity>("item", Identity, static question => question.Item, Item),
        ViewMember.Optional<Question, When>("asOf", WhenCodec.Instance, static question => question.AsOf, AsOf),
        ViewMember.OptionalValue<Question, DisputeGround>("ground", Ground, static question => question.Ground, "Why positions are in dispute; left out where all of them can be true."),
        ViewMember.List<Question, Position>("positions", Position, static question => question.Positions, "What is said, each position once.", isRequired: true));

    public static readonly Codec<Dispute> Dispute = new ViewCodec<Dispute>(
        "dispute",
        "A question with a ground, cut to the positions that are in conflict.",
        ViewMember.Required<Dispute, EntityRef>("subject", Reference, static dispute => dispute.Subject, "The entity whose property it is; in a declared dispute the disputed claim."),
        ViewMember.Optional<Dispute, string>("property", StringCodec.Instance, static dispute => dispute.Property?.Path, Property),
        ViewMember.Optional<Dispute, ItemIdentity>("item", Identity, static dispute => dispute.Item, Item),
        ViewMember.Optional<Dispute, When>("asOf", WhenCodec.Instance, static dispute => dispute.AsOf, AsOf),
        ViewMember.Required<Dispute, DisputeGround>("ground", Ground, static dispute => dispute.Ground, "Why the positions are in dispute."),
        ViewMember.List<Dispute, Position>("positions", Position, static dispute => dispute.Positions, "The positions in conflict; at least two.", isRequired: true));

    public static readonly Codec<Corroboration> Corroboration = new ViewCodec<Corroboration>(
        "corroboration",
        "A position that several claims take.",
        ViewMember.Required<Corroboration, EntityRef>("subject", Reference, static each => each.Subject, "The entity whose property it is."),
        ViewMember.Required<Corroboration, string>("property", StringCodec.Instance, static each => each.Property.Path, Property),
        ViewMember.Optional<Corroboration, ItemIdentity>("item", Identity, static each => each.Item, Item),
        ViewMember.Optional<Corroboration, When>("asOf", WhenCodec.Instance, static each => each.AsOf, AsOf),
        ViewMember.Required<Corroboration, Position>("position", Position, static each => each.Position, "What is said, by whom, and from how many origins."));

    public static readonly Codec<HeldProperty> Held = new ViewCodec<HeldProperty>(
        "heldProperty",
        "A property of an entity that the story's author holds.",
        ViewMember.Required<HeldProperty, EntityRef>("subject", Reference, static held => held.Subject, "The entity whose property is held."),
        ViewMember.Required<HeldProperty, string>("property", StringCodec.Instance, static held => held.Property.Path, "The property, by the kind of entity and the property's name."));

    public static readonly Codec<TimelineEntry> Timeline = new ViewCodec<TimelineEntry>(
        "timelineEntry",
        "One thing in a story that has a time.",
        ViewMember.Required<TimelineEntry, EntityRef>("entity", Reference, static entry => entry.Entity, "The entity to which it happens."),
        ViewMember.Optional<TimelineEntry, string>("property", StringCodec.Instance, static entry => entry.Property?.Path, "The property that has the time; left out where it is that a claim was made."),
        ViewMember.Optional<TimelineEntry, string>("point", StringCodec.Instance, static entry => entry.Point == TimelinePoint.Time ? null : JsonNames.CamelCase(entry.Point.ToString()), "\"start\" or \"end\" of a period; left out for a time."),
        ViewMember.Optional<TimelineEntry, string>("state", StringCodec.Instance, static entry => entry.State, "The state that is reached; left out where it is none."),
        ViewMember.Flag<TimelineEntry>("planned", static entry => entry.IsPlanned, "Whether it is planned; left out where it is not."),
        ViewMember.Optional<TimelineEntry, EntityRef>("by", Reference, static entry => entry.By, "Who does it; left out where that is not reported."),
        ViewMember.Optional<TimelineEntry, When>("when", WhenCodec.Instance, static entry => entry.When, "The time as it is reported; left out where it has none."),
        ViewMember.Optional<TimelineEntry, string>("earliest", StringCodec.Instance, static entry => Day(entry.Earliest), "The first day that it may be; left out where that is not known or open."),
        ViewMember.Optional<TimelineEntry, string>("latest", StringCodec.Instance, static entry => Day(entry.Latest), "The last day that it may be; left out where that is not known or open."),
        ViewMember.Flag<TimelineEntry>("held", static entry => entry.IsHeld, "Whether the story's author holds it; left out where not."),
        ViewMember.List<TimelineEntry, Id<Claim>>("claims", IdCodec<Claim>.Instance, static entry => entry.Claims, "The claims that say it; left out where none does."));

    private static string? Day(DateBound bound) => bound.Year is null ? null : bound.ToString();

    private static void WriteItem(JsonOutput output, ItemIdentity item)
    {
        output.StartObject();
        foreach (ItemMember member in item.Members)
        {
            output.Name(member.Name);
            if (JsonTypes.TryFind(member.Value.GetType(), out IStoryConverterMaker? maker))
            {
                maker.Write(output, member.Value);
            }
            else
            {
                output.String(member.Value.ToString());
            }
        }

        output.EndObject();
    }
}
