namespace JojDomain;

/// <summary>What a statement says of a listing, such as that certain items are in it, that it has no others, or that one is not in it.</summary>
/// <param name="constraint">What it says about the items.</param>
/// <param name="items">The items.</param>
/// <param name="scope">Of what it is said.</param>
/// <param name="ownItems">The items without those that come from a correction; null where none does.</param>
internal sealed class ListMeaning(ListConstraint constraint, IReadOnlyList<AssertedItem> items, MeaningScope scope, IReadOnlyList<AssertedItem>? ownItems = null)
    : Meaning((constraint, new KeySet(items.Select(static item => item.Key))), scope)
{
    private object? _itemsKey;

    public ListConstraint Constraint { get; } = constraint;

    public IReadOnlyList<AssertedItem> Items { get; } = items;

    /// <summary>The items that the statement itself describes: without those that a correction put into a closed list, which the correction describes.</summary>
    public IReadOnlyList<AssertedItem> OwnItems { get; } = ownItems ?? items;

    public override bool IsHeld => IsOfItems || Constraint is ListConstraint.Unknown or ListConstraint.NotApplicable;

    /// <summary>Whether it says of each item by itself that it is in the listing, or is not.</summary>
    public bool IsOfSingleItems => Constraint is ListConstraint.AtLeast or ListConstraint.MoreThan or ListConstraint.NoneOf;

    /// <summary>Whether it names items that are in the listing, or says that there are none.</summary>
    public bool IsOfItems => Constraint is ListConstraint.AtLeast or ListConstraint.MoreThan or ListConstraint.Exactly;

    /// <summary>Equal for statements that put the same items into the listing, even where they differ in the details of an item that comes once.</summary>
    public object ItemsKey => _itemsKey ??= IsOfItems ? (Constraint, IsOfEach, new KeySet(Items.Select(static item => item.ComesOnce ? item.Identity : item.Key))) : Key;
}
