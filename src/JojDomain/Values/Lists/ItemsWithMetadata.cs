namespace JojDomain;

/// <summary>The items of a listing that says more than they do.</summary>
/// <param name="items">The items as a list keeps them.</param>
/// <param name="metadata">What is said beyond them.</param>
internal sealed class ItemsWithMetadata(object? items, ListingMetadata metadata)
{
    public object? Items { get; } = items;

    public ListingMetadata Metadata { get; } = metadata;
}
