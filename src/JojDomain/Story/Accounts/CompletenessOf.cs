namespace JojDomain;

/// <summary>Whether a listing is said to be all; unspecified for a report.</summary>
internal sealed class CompletenessOf : IPropertyVisitor<Completeness>
{
    public static CompletenessOf Instance { get; } = new();

    public Completeness VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => Completeness.Unspecified;

    public Completeness VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => listing.Completeness;
}
