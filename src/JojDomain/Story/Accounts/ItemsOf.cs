namespace JojDomain;

/// <summary>The items of a listing, whatever their type; of a report none.</summary>
internal sealed class ItemsOf : IPropertyVisitor<IEnumerable<object>>
{
    public static ItemsOf Instance { get; } = new();

    public IEnumerable<object> VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => [];

    public IEnumerable<object> VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => listing.Items.Cast<object>();
}
