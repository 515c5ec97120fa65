namespace JojDomain;

/// <summary>That items are among those of a listing, are all of them, or are not.</summary>
internal sealed class ListMeaning(ListConstraint constraint, IReadOnlyList<AssertedItem> items, bool isOfEach)
    : Meaning((constraint, new KeySet(items.Select(static item => item.Key))), isOfEach)
{
    private object? _itemsKey;

    public ListConstraint Constraint { get; } = constraint;

    public IReadOnlyList<AssertedItem> Items { get; } = items;

    public override bool IsHeld => Constraint is ListConstraint.AtLeast or ListConstraint.Exactly or ListConstraint.Unknown or ListConstraint.NotApplicable;

    /// <summary>Whether it names items that are there, or says that there are none.</summary>
    public bool IsOfItems => Constraint is ListConstraint.AtLeast or ListConstraint.Exactly;

    /// <summary>Equal where two statements say of the same items that they are there, no matter what else they report of them.</summary>
    public object ItemsKey => _itemsKey ??= IsOfItems ? (Constraint, IsOfEach, new KeySet(Items.Select(static item => item.ComesOnce ? item.Identity : item.Key))) : Key;
}
