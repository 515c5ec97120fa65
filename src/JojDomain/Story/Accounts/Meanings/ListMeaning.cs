namespace JojDomain;

/// <summary>That items are among those of a listing, are all of them, or are not.</summary>
/// <param name="constraint">What is said of the items.</param>
/// <param name="items">The items.</param>
/// <param name="isOfEach">Whether it is said of each of several.</param>
/// <param name="told">Those of them that the statement tells of itself; all where it is null.</param>
internal sealed class ListMeaning(ListConstraint constraint, IReadOnlyList<AssertedItem> items, bool isOfEach, IReadOnlyList<AssertedItem>? told = null)
    : Meaning((constraint, new KeySet(items.Select(static item => item.Key))), isOfEach)
{
    private object? _itemsKey;

    public ListConstraint Constraint { get; } = constraint;

    public IReadOnlyList<AssertedItem> Items { get; } = items;

    /// <summary>The items without those that are told anew by a correction, and only listed here.</summary>
    public IReadOnlyList<AssertedItem> Told { get; } = told ?? items;

    public override bool IsHeld => Constraint is ListConstraint.AtLeast or ListConstraint.Exactly or ListConstraint.Unknown or ListConstraint.NotApplicable;

    /// <summary>Whether each item by itself is said to be there, or not to be.</summary>
    public bool IsOfSingleItems => Constraint is ListConstraint.AtLeast or ListConstraint.NoneOf;

    /// <summary>Whether it names items that are there, or says that there are none.</summary>
    public bool IsOfItems => Constraint is ListConstraint.AtLeast or ListConstraint.Exactly;

    /// <summary>Equal where two statements say of the same items that they are there, no matter what else they report of them.</summary>
    public object ItemsKey => _itemsKey ??= IsOfItems ? (Constraint, IsOfEach, new KeySet(Items.Select(static item => item.ComesOnce ? item.Identity : item.Key))) : Key;
}
