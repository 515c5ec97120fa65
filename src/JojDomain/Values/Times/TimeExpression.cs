namespace JojDomain;

/// <summary>
/// A time that is not simply a date: words ("lundi dernier"), a relation to something that has its own time ("before the Games"), and the date it comes to, where
/// that is known.
/// </summary>
/// <remarks>
/// The first four properties are checked together when the expression is made and cannot be set afterwards. At least one of words, anchor and resolved date is there.
/// The anchor may be any entity with a time: an event, an agreement, or the source whose publication "last Monday" is counted from. On the wire an object:
/// <c>{"words":"lundi dernier","relation":"before","anchor":"article","resolved":{"date":"2025-07-28","basis":"inferred"}}</c>.
/// Equality is by content; there is no order. Source: TIMEX3 and TLINK of TimeML, ISO 24617-1.
/// </remarks>
[NeedsOneOf(nameof(Words), nameof(Anchor), nameof(Resolved))]
public sealed partial record TimeExpression : When
{
    /// <summary>Makes a time expression.</summary>
    /// <param name="words">The words of the source, or null where they are not kept.</param>
    /// <param name="relation">How the time stands to the anchor; at its time by default.</param>
    /// <param name="anchor">What the time is relative to, or null for nothing.</param>
    /// <param name="resolved">The date that the whole expression comes to, or null where it is not known.</param>
    /// <exception cref="ArgumentException">
    /// Words, anchor and resolved date are all missing, or the relation is not one of <see cref="TimeRelation"/>.
    /// </exception>
    public TimeExpression(
        LangText? words = null,
        TimeRelation relation = TimeRelation.At,
        EntityRef? anchor = null,
        ResolvedDate? resolved = null)
    {
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentException($"{(int)relation} is not a relation in time");
        }

        if (words is null && anchor is null && resolved is null)
        {
            throw new ArgumentException("a time expression has words, an anchor or a resolved date; this one has none of them");
        }

        Words = words;
        Relation = relation;
        Anchor = anchor;
        Resolved = resolved;
    }

    /// <summary>The words of the source ("lundi dernier"), or null where they are not kept.</summary>
    public LangText? Words { get; }

    /// <summary>How the time stands to <see cref="Anchor"/>; <see cref="TimeRelation.At"/> unless given. Without an anchor it stands to what the words name.</summary>
    public TimeRelation Relation { get; }

    /// <summary>The entity whose time this one is relative to, or null where there is none in the story.</summary>
    public EntityRef? Anchor { get; }

    /// <summary>The date that the expression as a whole comes to (not the anchor's own date), or null where it is not known.</summary>
    public ResolvedDate? Resolved { get; }

    /// <summary>Members that this version does not know, kept as they came. None by default.</summary>
    public UnknownMembers Unknown { get; init; }
}
