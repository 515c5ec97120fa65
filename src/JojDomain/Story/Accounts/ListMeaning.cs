namespace JojDomain;

/// <summary>That items are among those of a listing, are all of them, or are not.</summary>
internal sealed class ListMeaning(ListSays says, EquatableArray<object> items)
    : Meaning((says, new KeySet(items.Select(ValueKey.Of))))
{
    private ILookup<object, object>? _groups;

    public ListSays Says { get; } = says;

    public EquatableArray<object> Items { get; } = items;

    public override bool CanBeHeld => Says is ListSays.AtLeast or ListSays.Exactly or ListSays.Unknown or ListSays.NotApplicable;

    public override ValueRelation Against(Meaning other, ValueComparison values)
    {
        var theirs = (ListMeaning)other;
        return Key.Equals(other.Key) ? ValueRelation.Same
            : Contradicts(theirs, values) || theirs.Contradicts(this, values) ? ValueRelation.Incompatible
            : ValueRelation.Undetermined;
    }

    // Two open lists never contradict each other: each leaves room for what the other names. Who does not know contradicts nobody.
    private bool Contradicts(ListMeaning held, ValueComparison values) => held.CanBeHeld && Says switch
    {
        ListSays.Exactly => held.Items.Any(item => !IsAny(item, mine => values.Of(mine, item) != ValueRelation.Incompatible)),
        ListSays.NotApplicable => held.Says is ListSays.Exactly or ListSays.AtLeast,
        ListSays.NoneOf => Items.Any(mine => held.Has(mine, values)),
        ListSays.NotAll => Items.All(mine => held.Has(mine, values)),
        ListSays.NotExactly => held.Says == ListSays.Exactly && Items.All(mine => held.Has(mine, values)) && held.Items.All(item => Has(item, values)),
        _ => false,
    };

    private bool Has(object item, ValueComparison values) => IsAny(item, mine => values.Of(mine, item).Implies());

    // Mostly it is one of those that are known by the same, which a long list need not be searched for.
    private bool IsAny(object item, Func<object, bool> isIt) => (_groups ??= Items.ToLookup(ItemFacets.GroupOf))[ItemFacets.GroupOf(item)].Any(isIt) || Items.Any(isIt);
}
