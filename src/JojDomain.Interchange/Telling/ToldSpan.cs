namespace JojDomain.Interchange;

/// <summary>The days that a time can mean.</summary>
/// <param name="Earliest">The first of them, or an open or unknown end.</param>
/// <param name="Latest">The last of them, or an open or unknown end.</param>
/// <param name="IsThroughout">Whether all of them are meant, as for an interval, and not one of them.</param>
/// <param name="IsUncertain">Whether the time is uncertain or approximate, or was inferred from words.</param>
internal sealed record ToldSpan(DateBound Earliest, DateBound Latest, bool IsThroughout, bool IsUncertain)
{
    /// <summary>The days of an entry of the timeline; null where neither day is known.</summary>
    public static ToldSpan? Of(TimelineEntry entry)
    {
        (EdtfDate? date, bool isInferred) = entry.When switch
        {
            EdtfDate own => (own, false),
            TimeExpression { Resolved: { } resolved } => (resolved.Date, resolved.Basis == Basis.Inferred),
            _ => ((EdtfDate?)null, false),
        };
        return entry.Earliest.Date is null && entry.Latest.Date is null
            ? null
            : new(entry.Earliest, entry.Latest, date?.Kind == DateKind.Interval, isInferred || date is { IsUncertain: true } or { IsApproximate: true });
    }
}
