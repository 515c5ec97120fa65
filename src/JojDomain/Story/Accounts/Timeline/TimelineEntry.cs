using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>One thing in a story that has a time: a change of state, an event, an utterance, a publication, a deadline, an end of a period, or that a claim was made.</summary>
/// <remarks>
/// Made by <see cref="Story.Timeline"/>. Two accounts that give one thing two times are two entries: neither is chosen. Two that give it the same time are one.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record TimelineEntry
{
    private readonly TimelineTime _time;

    internal TimelineEntry(TimelineTime time) => _time = time;

    /// <summary>The entity that it is about; for a claim that was made, the claim.</summary>
    public required EntityRef Entity { get; init; }

    /// <summary>The property that has the time, such as <c>event.when</c> or <c>agreement.status</c>; null where it is that a claim was made.</summary>
    public Property? Property { get; init; }

    /// <summary>The state that the entity comes into, as its word, such as <c>signed</c>; null where the property is no history of states.</summary>
    public string? State { get; init; }

    /// <summary>Whether it is the start or the end of a period; the time itself by default.</summary>
    public TimelinePoint Point { get; init; }

    /// <summary>Whether the state is only planned; false, so actual, by default.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Who brought the state about; null where that is not given, as is the default.</summary>
    public EntityRef? By { get; init; }

    /// <summary>The time as it was given, with its own precision; null where there is none, as for a state without a date.</summary>
    public When? When { get; init; }

    /// <summary>Whether the author of the story holds it; false where only claims say so, and for the claims themselves.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The claims that say so, in the order of the document; of a claim that was made, itself. Empty where the author alone holds it.</summary>
    public EquatableArray<Id<Claim>> Claims { get; init; }

    /// <summary>The first day that the time may mean, its anchor taken into account; unknown where nothing bounds it.</summary>
    public DateBound Earliest => _time.Date?.Earliest ?? default;

    /// <summary>The last day that the time may mean, its anchor taken into account; unknown where nothing bounds it.</summary>
    public DateBound Latest => _time.Date?.Latest ?? default;

    /// <summary>The entity that the time is given in relation to ("before the Games"); null where it is not. An event's own time is at the event.</summary>
    public EntityRef? Anchor => _time.Anchor;

    /// <summary>How the time is related to the anchor; <see cref="TimeRelation.At"/> by default.</summary>
    public TimeRelation Relation => _time.Relation;

    /// <summary>What can be said of the order of this entry and another.</summary>
    /// <remarks>
    /// Decided by the days that both may mean, where these do not overlap and neither date is uncertain or approximate, and by what both are related to: what is
    /// before an event comes before it, and before what is after it, on any days. All else is unknown, two entries of one day included. Swapping the two
    /// swaps before and after. It says how the two times are related, and not that both are so: accounts may differ.
    /// </remarks>
    /// <exception cref="ArgumentNullException">There is no other entry.</exception>
    public TimelineOrder OrderAgainst(TimelineEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _time.IsBefore(other._time) ? TimelineOrder.Before
            : other._time.IsBefore(_time) ? TimelineOrder.After
            : TimelineOrder.Unknown;
    }

    /// <summary>As in <c>2025-07-28 deal agreement.status signed (held, c1, c2)</c>, with <c>undated</c> where there is no time, and <c>planned</c> before a planned state.</summary>
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
