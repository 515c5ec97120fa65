namespace JojDomain;

/// <summary>The items of a listing that says more than they do.</summary>
/// <param name="items">The items as a list keeps them.</param>
/// <param name="note">What is said beyond them.</param>
internal sealed class NotedItems(object? items, ListingNote note)
{
    public object? Items { get; } = items;

    public ListingNote Note { get; } = note;
}
