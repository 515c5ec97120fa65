namespace JojDomain;

/// <summary>Whether anything is said of a property: of a report, whether a value or an absence; of a listing, whether items or that there are none.</summary>
internal sealed class Stated : IPropertyVisitor<ReportState>
{
    public static readonly Stated Instance = new();

    public ReportState VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => value.State;

    public ReportState VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => listing switch
        {
            { IsNotStated: true } => ReportState.NotStated,
            { Count: 0, Completeness: Completeness.Exhaustive } => ReportState.None,
            { Count: 0 } => ReportState.Unknown,
            _ => ReportState.Stated,
        };
}
