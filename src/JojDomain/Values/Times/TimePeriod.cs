namespace JojDomain;

/// <summary>A period as reported: its start, its end and its duration, at least one of the three.</summary>
/// <remarks>
/// The three are checked together when the period is made and cannot be set afterwards. An end is a date or, through a <see cref="TimeExpression"/> anchored at it,
/// an event ("until the Games"). A missing end was not reported; it says neither that the period is open nor that it goes on. None of the three is computed from the
/// others. The words are kept beside them and make no period by themselves. On the wire an object: <c>{"start":"2025-07","end":"2026","duration":"&gt;1 year"}</c>. Equality is by content; there is no order.
/// Source: time intervals of ISO 8601-1:2019 (start, end, duration).
/// </remarks>
[NeedsOneOf(nameof(Start), nameof(End), nameof(Duration))]
public sealed partial record TimePeriod : Part
{
    /// <summary>Makes a period.</summary>
    /// <param name="start">When it starts, or null where not reported.</param>
    /// <param name="end">When it ends, or null where not reported.</param>
    /// <param name="duration">How long it lasts, or null where not reported.</param>
    /// <exception cref="ArgumentException">
    /// All three are missing, or both ends are dates and the start is certainly after the end; overlapping dates ("2025-07" to "2025") and
    /// uncertain or approximate ones ("2025?" to "2024") pass.
    /// </exception>
    public TimePeriod(When? start = null, When? end = null, TimeLength? duration = null)
    {
        if (start is null && end is null && duration is null)
        {
            throw new ArgumentException("a period has a start, an end or a duration; this one has none of them");
        }

        if (start is EdtfDate from && end is EdtfDate to && from.IsCertainlyAfter(to))
        {
            throw new ArgumentException($"the period starts on {Shown.Of(from.ToString())}, after its end on {Shown.Of(to.ToString())}");
        }

        Start = start;
        End = end;
        Duration = duration;
    }

    /// <summary>When the period starts, or null where not reported.</summary>
    public When? Start { get; }

    /// <summary>When the period ends, or null where not reported.</summary>
    public When? End { get; }

    /// <summary>How long the period lasts, or null where not reported.</summary>
    public TimeLength? Duration { get; }

    /// <summary>The words as written ("after several years of talks"); null when not recorded.</summary>
    public LangText? Words { get; init; }
}
