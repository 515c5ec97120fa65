namespace JojDomain;

/// <summary>The items of a listing, together with its metadata.</summary>
/// <param name="items">The items, as one object of an <see cref="EquatableArray{T}"/>.</param>
/// <param name="metadata">What the listing states beyond its items.</param>
internal sealed class ItemsWithMetadata(object? items, ListingMetadata metadata)
{
    public object? Items { get; } = items;

    public ListingMetadata Metadata { get; } = metadata;
}
