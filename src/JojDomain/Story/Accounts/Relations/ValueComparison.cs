namespace JojDomain;

/// <summary>Compares the values that two accounts give for one property, by their type.</summary>
internal sealed class ValueComparison
{
    private readonly PartWhole _wholes;

    /// <summary>Makes comparisons for the accounts in a story, whose places and events may be parts of each other.</summary>
    public ValueComparison(Story story)
    {
        _wholes = new PartWhole(story);
        Extents = new Extents(_wholes);
    }

    /// <summary>What values may be. Only extents decide whether two values can both be true.</summary>
    public Extents Extents { get; }

    /// <summary>Whether one of two values of a property says more than the other; undetermined where they contradict each other.</summary>
    public ValueRelation Of(object first, object second) => ValueKey.Of(first).Equals(ValueKey.Of(second)) ? ValueRelation.Same : OfCompatible(first, second);

    /// <summary>How two asserted items relate to each other; incompatible where they are accounts of two items, or diverge.</summary>
    public ValueRelation Of(AssertedItem first, AssertedItem second) =>
        first.Key.Equals(second.Key) ? ValueRelation.Same
        : !MayBeOne(first, second) || Extent.AreApart(first.Extent, second.Extent) ? ValueRelation.Incompatible
        : first.Item.GetType() != second.Item.GetType() ? ValueRelation.Undetermined
        : first.Facets.Length == 0 ? OfCompatible(first.Item, second.Item)
        : ValueRelations.Of(OfFacets(first, second));

    /// <summary>Whether two asserted items may be one: what identifies them does not differ, and their times overlap.</summary>
    public bool MayBeOne(AssertedItem first, AssertedItem second)
    {
        if (!first.IsIdentified || !second.IsIdentified || first.Item.GetType() != second.Item.GetType())
        {
            return !(first.IsIdentified && second.IsIdentified);
        }

        if (first.Facets.Length == 0)
        {
            return IsOneIdentity(first.Item, second.Item);
        }

        for (int at = 0; at < first.Facets.Length; at++)
        {
            (ItemFacet mine, ItemFacet theirs) = (first.Facets[at], second.Facets[at]);
            bool mayBeOne = mine.Kind switch
            {
                FacetKind.Identity => mine.Value is null == theirs.Value is null && (mine.Value is null || IsOneIdentity(mine.Value, theirs.Value!)),
                FacetKind.IdentityIfGiven or FacetKind.IdentityByWord or FacetKind.IdentityWhereGiven => IsLeftOut(mine.Value) || IsLeftOut(theirs.Value) || IsOneIdentity(mine.Value!, theirs.Value!),
                FacetKind.IdentityInTime => mine.Value is not TimePeriod one || theirs.Value is not TimePeriod other || !PeriodReach.AreApart(one, other),
                _ => true,
            };
            if (!mayBeOne)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two asserted items with the same identity are known to be one. They are not where they give different times, even if these overlap.</summary>
    public static bool AreOne(AssertedItem first, AssertedItem second) => first.TimeKey is not { } mine || second.TimeKey is not { } theirs || mine.Equals(theirs);

    /// <summary>A key that is equal for all items that may be one: what identifies the item, where the outermost whole represents a place or an event.</summary>
    /// <param name="item">The item.</param>
    /// <param name="withOptional">Whether identifying members that an account may leave out are part of the key.</param>
    public object GroupOf(AssertedItem item, bool withOptional) => !item.IsIdentified ? item.Item.GetType()
        : item.Facets.Length == 0 ? WholeOf(item.Item)
        : AssertedItem.KeyOf(item.Facets.Where(facet => facet.IsIdentity && (withOptional || !facet.MayBeLeftOut)).Select(facet => facet.Value is IEntityLink link ? facet with { Value = WholeOf(link) } : facet));

    /// <summary>The outermost whole that a place or an event is in; for any other value, the value apart from its words.</summary>
    public object WholeOf(object value) => value is IEntityLink { Entity: var entity } ? _wholes.RootOf(entity) : AssertedItem.IdentityOf(value);

    /// <summary>The span of a place or an event among all; null for an entity that has no parts and is part of nothing.</summary>
    public ValueSpan? SpanOf(EntityRef entity) => _wholes.SpanOf(entity) is var (first, last) && (first != last || _wholes.RootOf(entity) != entity) ? new(first, last) : null;

    // "Somebody unknown signed" may be about anyone, as if the member were left out.
    private static bool IsLeftOut(object? value) => value is null or Absence { State: ReportState.Unknown };

    private bool IsOneIdentity(object first, object second) => first is IEntityLink one && second is IEntityLink other
        ? Of(one.Entity, other.Entity) != ValueRelation.Incompatible
        : AssertedItem.IdentityOf(first).Equals(AssertedItem.IdentityOf(second));

    private IEnumerable<ValueRelation> OfFacets(AssertedItem first, AssertedItem second) => first.Facets.Zip(second.Facets, (mine, theirs) => (mine, theirs) switch
    {
        ({ Value: null }, { Value: null }) => ValueRelation.Same,

        // "A member until 2020" does not imply "a member", which may mean a member today.
        ({ Kind: FacetKind.IdentityInTime, Value: null }, _) or (_, { Kind: FacetKind.IdentityInTime, Value: null }) => ValueRelation.Undetermined,

        ({ Value: null }, _) => ValueRelation.Wider,
        (_, { Value: null }) => ValueRelation.Narrower,
        _ => ValueKey.Of(mine.Value).Equals(ValueKey.Of(theirs.Value)) ? ValueRelation.Same : OfCompatible(mine.Value, theirs.Value),
    });

    // For values that can both be true.
    private ValueRelation OfCompatible(object first, object second) => (first, second) switch
    {
        (IEntityLink one, IEntityLink other) => Of(one.Entity, other.Entity) is var relation && relation != ValueRelation.Incompatible ? relation : ValueRelation.Undetermined,
        (When one, When other) => TimeComparison.Of(one, other),
        (TimePeriod one, TimePeriod other) => TimeComparison.Of(one, other),
        (TimeLength one, TimeLength other) => FigureRelation.Of(one, other),
        (Figure one, Figure other) => FigureRelation.Of(one, other),
        (Money one, Money other) => FigureRelation.Of(one, other),
        (Quantity one, Quantity other) => FigureRelation.Of(one, other),
        (Part { Facets.Length: > 0 } one, Part { Facets.Length: > 0 } other) => OfParts(one, other),
        _ => ValueRelation.Undetermined,
    };

    private ValueRelation OfParts(Part first, Part second) => first.GetType() == second.GetType()
        ? ValueRelations.Of(OfFacets(new AssertedItem(first, null, Extents), new AssertedItem(second, null, Extents)))
        : ValueRelation.Undetermined;

    private ValueRelation Of(EntityRef first, EntityRef second)
    {
        (int from, int to) = _wholes.SpanOf(first);
        (int start, int end) = _wholes.SpanOf(second);
        return (from, to) == (start, end) ? ValueRelation.Same
            : start <= from && to <= end ? ValueRelation.Narrower
            : from <= start && end <= to ? ValueRelation.Wider
            : ValueRelation.Incompatible;
    }
}
