using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A time that is not simply a date: words ("lundi dernier"), a relation to something that has its own time ("before the Games"), and the date it comes to, where
/// that is known.
/// </summary>
/// <remarks>
/// All properties but the calendar are checked together when the expression is made and cannot be set afterwards. At least one of words, anchor and resolved date is there.
/// The anchor may be any entity with a time: an event, an agreement, or the source whose publication "last Monday" is counted from. On the wire an object:
/// <c>{"words":"lundi dernier","relation":"before","anchor":"article","resolved":{"date":"2025-07-28","basis":"inferred"}}</c>;
/// "within 30 days of the ruling" has the relation after, the ruling as its anchor, and the offset <c>&lt;=30 day</c>.
/// Equality is by content; there is no order. Source: TIMEX3 and TLINK of TimeML, ISO 24617-1.
/// </remarks>
[NeedsOneOf(nameof(Words), nameof(Anchor), nameof(Resolved))]
[SchemaRule("""{"dependentSchemas":{"offset":{"properties":{"relation":{"enum":["before","after"]}},"required":["relation"]}}}""")]
public sealed partial record TimeExpression : When
{
    /// <summary>Makes a time expression.</summary>
    /// <param name="words">The words of the source, or null where they are not recorded.</param>
    /// <param name="relation">How the time relates to the anchor; at its time by default.</param>
    /// <param name="anchor">What the time is relative to, or null for nothing.</param>
    /// <param name="resolved">The date that the whole expression means, or null where it is not known.</param>
    /// <param name="offset">How far from the anchor it lies, or null where that is not stated; only before or after it.</param>
    /// <exception cref="ArgumentException">
    /// Words, anchor and resolved date are all missing; the relation is not one of <see cref="TimeRelation"/>; an offset is beside a relation other than before
    /// and after.
    /// </exception>
    public TimeExpression(
        LangText? words = null,
        TimeRelation relation = TimeRelation.At,
        EntityRef? anchor = null,
        ResolvedDate? resolved = null,
        TimeLength? offset = null)
    {
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "The relation is not a member of TimeRelation.");
        }

        if (words is null && anchor is null && resolved is null)
        {
            throw new ArgumentException("a time expression has words, an anchor or a resolved date; this one has none of them");
        }

        if (offset is not null && relation is not (TimeRelation.Before or TimeRelation.After))
        {
            throw new ArgumentException($"the offset {Shown.Of(offset.ToString())} is given with a time that is neither before nor after another");
        }

        Words = words;
        Relation = relation;
        Anchor = anchor;
        Resolved = resolved;
        Offset = offset;
    }

    /// <summary>The words of the source ("lundi dernier"), or null where they are not recorded.</summary>
    public LangText? Words { get; }

    /// <summary>How the time relates to <see cref="Anchor"/>; <see cref="TimeRelation.At"/> unless given. Without an anchor it relates to what the words name.</summary>
    public TimeRelation Relation { get; }

    /// <summary>The entity whose time this one is relative to, or null where there is none in the story.</summary>
    [RefersToAny]
    public EntityRef? Anchor { get; }

    /// <summary>The date that the expression as a whole means (not the anchor's own date), or null where it is not known.</summary>
    public ResolvedDate? Resolved { get; }

    /// <summary>How far before or after the anchor it lies, bounds included ("two days later", "within 30 days"); null where that is not stated.</summary>
    public TimeLength? Offset { get; }

    /// <summary>The calendar that <see cref="Words"/> count in, where it is another than the Gregorian; null by default. A resolved date is always Gregorian.</summary>
    public CalendarKind? Calendar { get; init; }

    /// <summary>Members of the JSON object that this version does not know; empty by default.</summary>
    public UnknownMembers Unknown { get; init; }
}
