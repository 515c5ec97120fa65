using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>One thing in a story that has a time: a change of state, an event, an utterance, a publication, a deadline, the start or end of a period, or the making of a claim.</summary>
/// <remarks>
/// Made by <see cref="Story.Timeline"/>. Accounts that give one thing different times make an entry for each time: none is chosen. Accounts that give it the same time share an entry.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record TimelineEntry
{
    private readonly TimelineTime _time;

    internal TimelineEntry(TimelineTime time) => _time = time;

    /// <summary>The entity that it is about; the claim itself, where it is about the making of a claim.</summary>
    public required EntityRef Entity { get; init; }

    /// <summary>The property that has the time, such as <c>event.when</c> or <c>agreement.status</c>; null for the making of a claim.</summary>
    public Property? Property { get; init; }

    /// <summary>The state that the entity comes into, as its word, such as <c>signed</c>; null where the property is no history of states.</summary>
    public string? State { get; init; }

    /// <summary>Whether it is the start or the end of a period; <see cref="TimelinePoint.Time"/>, so neither, by default.</summary>
    public TimelinePoint Point { get; init; }

    /// <summary>Whether the state is only planned; false, so actual, by default.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Who brought the state about; null, the default, where that is not given.</summary>
    public EntityRef? By { get; init; }

    /// <summary>The time as it was given, with its own precision; null where none was given, as for a state without a date.</summary>
    public When? When { get; init; }

    /// <summary>Whether the author of the story holds it; false where only claims state it, and for the making of a claim.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The claims that state it, in the order of the document; the claim itself, for the making of a claim. Empty where only the author holds it.</summary>
    public EquatableArray<Id<Claim>> Claims { get; init; }

    /// <summary>The first day that the time can mean, with its anchor taken into account; unknown where nothing bounds it.</summary>
    public DateBound Earliest => _time.Date?.Earliest ?? default;

    /// <summary>The last day that the time can mean, with its anchor taken into account; unknown where nothing bounds it.</summary>
    public DateBound Latest => _time.Date?.Latest ?? default;

    /// <summary>
    /// The entity that the time is related to, as in "before the Games"; null where there is none. The own time of an event, an utterance, a publication or a decision has that entity as its
    /// anchor.
    /// </summary>
    public EntityRef? Anchor => _time.Anchor;

    /// <summary>How the time is related to the anchor; <see cref="TimeRelation.At"/> by default.</summary>
    public TimeRelation Relation => _time.Relation;

    /// <summary>Whether this entry is certainly before another, or certainly after it.</summary>
    /// <remarks>
    /// Two facts decide. The days that the two times can mean, where they do not overlap and neither date is uncertain or approximate. And a common anchor: what is before an event comes
    /// before the event, and before what is after it, on any day. Everything else is unknown, also two entries on one day. Swapping the entries swaps before and after. The answer relates the
    /// two times, and does not say that either is true: accounts can differ.
    /// </remarks>
    /// <param name="other">The entry to compare with.</param>
    /// <exception cref="ArgumentNullException">There is no other entry.</exception>
    public TimelineOrder OrderAgainst(TimelineEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _time.IsBefore(other._time) ? TimelineOrder.Before
            : other._time.IsBefore(_time) ? TimelineOrder.After
            : TimelineOrder.Unknown;
    }

    /// <summary>One line, such as <c>2025-07-28 deal agreement.status signed (held, c1, c2)</c>; <c>undated</c> where there is no time, and <c>planned</c> before a planned state.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(TimeText()).Append(' ').Append(Entity.Text).Append(' ').Append(Property?.Path ?? "claim");
        if (Point != TimelinePoint.Time)
        {
            text.Append(CultureInfo.InvariantCulture, $" {(Point == TimelinePoint.Start ? "start" : "end")}");
        }

        text.Append(IsPlanned ? " planned" : "").Append(State is null ? "" : " ").Append(State).Append(By is null ? "" : " by ").Append(By?.Text);
        string[] grounds = [.. IsHeld ? ["held"] : Array.Empty<string>(), .. Property is null ? [] : Claims.Select(static claim => claim.Text)];
        return grounds.Length == 0 ? text.ToString() : text.Append(" (").AppendJoin(", ", grounds).Append(')').ToString();
    }

    private string TimeText() => When switch
    {
        EdtfDate date => date.ToString(),
        TimeExpression { Resolved: { } resolved } => resolved.Date.ToString(),
        TimeExpression { Anchor: { } anchor, Relation: var relation } => $"{relation.ToString().ToLowerInvariant()} {anchor.Text}",
        TimeExpression { Words: { } words } => Shown.Plain(words.Text),
        _ => "undated",
    };
}
