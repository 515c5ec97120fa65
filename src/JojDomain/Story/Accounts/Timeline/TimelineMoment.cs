using System.Runtime.InteropServices;

namespace JojDomain;

/// <summary>A time in a value: the value itself, the start or end of a period, or the time at which a state begins.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimelineMoment(When? When, TimelinePoint Point = default, string? State = null, bool IsPlanned = false, EntityRef? By = null)
{
    /// <summary>The times in a report or a listing; none where its type is not about times.</summary>
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
