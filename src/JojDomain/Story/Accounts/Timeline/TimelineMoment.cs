using System.Runtime.InteropServices;

namespace JojDomain;

/// <summary>A time that a value has, with the state that begins then, or the end of the period that it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimelineMoment(When? When, TimelinePoint Point = default, string? State = null, bool IsPlanned = false, EntityRef? By = null)
{
    /// <summary>The times that a report or a listing has; none where it is of other things.</summary>
    public static IEnumerable<TimelineMoment> In(object value) => value switch
    {
        Reported<When> report => report.TryGet(out When? when) ? [new(when)] : [],
        Reported<TimePeriod> report => report.TryGet(out TimePeriod? period) ? In(period) : [],
        IEnumerable<object> items => items.OfType<IDatedState>().Select(static each =>
            new TimelineMoment(each.When.TryGet(out When? when) ? when : null, State: each.State.ToString(), IsPlanned: each.Planned, By: each.By)),
        _ => [],
    };

    private static IEnumerable<TimelineMoment> In(TimePeriod period)
    {
        if (period.Start is { } start)
        {
            yield return new(start, TimelinePoint.Start);
        }

        if (period.End is { } end)
        {
            yield return new(end, TimelinePoint.End);
        }
    }
}
