namespace JojDomain;

/// <summary>That items are among those of a listing, are all of them, or are not.</summary>
internal sealed class ListMeaning(ListSays says, IReadOnlyList<AssertedItem> items, bool isOfEach)
    : Meaning((says, new KeySet(items.Select(static item => item.Key))), isOfEach)
{
    private object? _itemsKey;

    public ListSays Says { get; } = says;

    public IReadOnlyList<AssertedItem> Items { get; } = items;

    public override bool IsHeld => Says is ListSays.AtLeast or ListSays.Exactly or ListSays.Unknown or ListSays.NotApplicable;

    /// <summary>Whether it names items that are there, or says that there are none.</summary>
    public bool IsOfItems => Says is ListSays.AtLeast or ListSays.Exactly;

    /// <summary>Equal where two statements say of the same items that they are there, no matter what else they report of them.</summary>
    public object ItemsKey => _itemsKey ??= IsOfItems ? (Says, IsOfEach, new KeySet(Items.Select(static item => item.ComesOnce ? item.Identity : item.Key))) : Key;
}
