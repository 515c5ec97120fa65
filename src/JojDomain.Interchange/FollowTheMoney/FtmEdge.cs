namespace JojDomain.Interchange;

/// <summary>An edge of the graph while its values are gathered.</summary>
internal sealed class FtmEdge(FtmEntity entity, string? origin)
{
    public FtmEntity Entity => entity;

    public bool Add(string property, string value, int longest, string? original = null, LanguageTag? language = null) =>
        entity.TryAdd(longest, new FtmValue(property, value, FtmLanguages.CodeOf(language), original, origin));

    /// <summary>Adds the ends of a period; gives the members of the period that are in the document.</summary>
    public IEnumerable<string> AddPeriod(TimePeriod? period) =>
    [
        .. AddDate("startDate", period?.Start) ? new[] { "period/start" } : [],
        .. AddDate("endDate", period?.End) ? new[] { "period/end" } : [],
    ];

    private bool AddDate(string property, When? when) =>
        FtmDates.TryPrefix(when, out string? prefix) && Add(property, prefix, FtmLengths.Date, prefix == when.ToString() ? null : when.ToString());
}
