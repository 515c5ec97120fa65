namespace JojDomain;

/// <summary>An item of a listing as one account states it: by what it is identified, and what else is said of it.</summary>
internal sealed class AssertedItem
{
    private readonly Extents _extents;
    private Extent? _extent;
    private IReadOnlyList<object?>? _values;

    public AssertedItem(object item, EdtfDate? written, Extents extents)
    {
        _extents = extents;
        Item = item;
        Facets = item is Part { Facets: { Length: > 0 } facets } part ? [.. facets, new ItemFacet("", FacetKind.Detail, part.Unknown.IsEmpty ? null : part.Unknown)] : [];

        IsIdentified = item is not Part || Facets.Any(static facet => facet.IsIdentity);
        ComesOnce = IsIdentified && Facets.All(static facet => facet.Kind != FacetKind.IdentityByWord || facet.Value is IWord { ComesOnce: true });
        Identity = IsIdentified && item is Part ? KeyOf(Facets.Where(static facet => facet.IsIdentity)) : ValueKey.Of(item);
        Key = SeenKey = ValueKey.Of(item);
        for (int at = 0; at < Facets.Length; at++)
        {
            if (Facets[at].Value is Tenure tenure)
            {
                Facets[at] = Facets[at] with { Value = new TenureSeen(tenure, written) };
                SeenKey = (Key, written);
            }
        }
    }

    public object Item { get; }

    public ItemFacet[] Facets { get; }

    /// <summary>Whether it can be known to be another account's item: by a member that identifies it, or because it is a word, a code or an entity itself.</summary>
    public bool IsIdentified { get; }

    /// <summary>Whether a thing has at most one item of this identity, so that two assertions of it that cannot both be right diverge.</summary>
    public bool ComesOnce { get; }

    /// <summary>Equal where two items are identified alike by all that every account has to give.</summary>
    public object Identity { get; }

    /// <summary>Equal where two accounts state the same, in any words.</summary>
    public object Key { get; }

    /// <summary>Equal where they also state it as seen from the same time of writing, for what is seen from there.</summary>
    public object SeenKey { get; }

    /// <summary>Whether an account of such an item may leave unsaid something that identifies it.</summary>
    public bool MayLeaveUnsaid => Facets.Any(static facet => facet.MayBeUnsaid);

    /// <summary>Whether this one leaves it unsaid.</summary>
    public bool LeavesUnsaid => Facets.Any(static facet => facet is { MayBeUnsaid: true, Value: null });

    /// <summary>The time for which it holds, as something that is equal where it is the same; null where it gives none.</summary>
    public object? TimeKey => Array.Find(Facets, static facet => facet.Kind == FacetKind.IdentityInTime).Value is { } period ? ValueKey.Of(period) : null;

    /// <summary>The values that it consists of, each at its place; null for a member that is left out.</summary>
    public IReadOnlyList<object?> Values => _values ??= Facets.Length == 0 ? [Item] : Array.ConvertAll(Facets, static facet => facet.Value);

    /// <summary>What the details may be.</summary>
    public Extent Extent => _extent ??= _extents.OfDetails(Facets);

    /// <summary>What facets state, as something that is equal where two accounts state the same.</summary>
    public static object KeyOf(IEnumerable<ItemFacet> facets) =>
        facets.Select(static facet => facet.Value is null ? LeftOut.Instance : facet.IsIdentity ? IdentityOf(facet.Value) : ValueKey.Of(facet.Value)).ToEquatableArray();

    /// <summary>What a value identifies an item by: of a text the words, in any language they are marked to be.</summary>
    public static object IdentityOf(object value) => value is LangText text ? text.Text : ValueKey.Of(value);

    /// <summary>What identifies an item that is stated several times, by all that any of them gives.</summary>
    public static ItemIdentity IdentityOf(IEnumerable<AssertedItem> items)
    {
        AssertedItem[] all = [.. items];
        return new(all[0].Facets.Length == 0
            ? [new ItemMember("value", all[0].Item)]
            : all[0].Facets
                .Select((facet, at) => facet with { Value = facet.Kind == FacetKind.IdentityWhereGiven ? all.Select(each => each.Facets[at].Value).FirstOrDefault(static value => value is not null) : facet.Value })
                .Where(static facet => facet is { Kind: not (FacetKind.Detail or FacetKind.IdentityInTime), Value: not null })
                .Select(static facet => new ItemMember(facet.Name, facet.Value!))
                .ToEquatableArray());
    }
}
