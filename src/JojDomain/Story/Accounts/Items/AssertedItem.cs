namespace JojDomain;

/// <summary>An item of a listing as one account states it: what identifies it, and its details.</summary>
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

    /// <summary>Whether something identifies it, so that it can be recognised in another account: a member, or the item itself where it is a word, a code or an entity.</summary>
    public bool IsIdentified { get; }

    /// <summary>Whether there is at most one item with this identity, so that two accounts of it that cannot both be right diverge.</summary>
    public bool ComesOnce { get; }

    /// <summary>Equal for items with the same identifying members. Members that identify only where they are given, and times, are no part of it.</summary>
    public object Identity { get; }

    /// <summary>Equal for items that state the same, in any words.</summary>
    public object Key { get; }

    /// <summary>As <see cref="Key"/>, and where the item has a tenure, equal only if the sources were written at the same time.</summary>
    public object SeenKey { get; }

    /// <summary>Whether items of this type have an identifying member that an account may leave out.</summary>
    public bool MayLeaveMembersOut => Facets.Any(static facet => facet.MayBeLeftOut);

    /// <summary>Whether this account leaves such a member out.</summary>
    public bool LeavesMembersOut => Facets.Any(static facet => facet is { MayBeLeftOut: true, Value: null });

    /// <summary>Whether it says of somebody that it took no part: a list of those who did can be complete without it.</summary>
    public bool TakesNoPart => Facets.Any(static facet => facet.Value is IWord { TakesNoPart: true });

    /// <summary>Whether it says that there is none such, as an amount without a sum: then there are not several either.</summary>
    public bool IsNone => Facets.Any(static facet => facet is { Kind: FacetKind.Detail, Value: Absence { State: ReportState.None } });

    /// <summary>The time for which it holds; null where it gives none.</summary>
    public TimePeriod? Time => Array.Find(Facets, static facet => facet.Kind == FacetKind.IdentityInTime).Value as TimePeriod;

    /// <summary>A key for the time for which it holds, equal where the times are the same; null where it gives none.</summary>
    public object? TimeKey => Time is { } period ? ValueKey.Of(period) : null;

    /// <summary>Equal for items whose identifying members, except the time, are given alike.</summary>
    public object SaidIdentity => IsIdentified && Facets.Length > 0 ? KeyOf(Facets.Where(static facet => facet.Kind is not (FacetKind.Detail or FacetKind.IdentityInTime))) : Key;

    /// <summary>Its values, each at its place; null for a member that is left out.</summary>
    public IReadOnlyList<object?> Values => _values ??= Facets.Length == 0 ? [Item] : Array.ConvertAll(Facets, static facet => facet.Value);

    /// <summary>What its details may be.</summary>
    public Extent Extent => _extent ??= _extents.OfDetails(Facets);

    /// <summary>A key that is equal where the facets of two accounts state the same.</summary>
    public static object KeyOf(IEnumerable<ItemFacet> facets) =>
        facets.Select(static facet => facet.Value is null ? LeftOut.Instance : facet.IsIdentity ? IdentityOf(facet.Value) : ValueKey.Of(facet.Value)).ToEquatableArray();

    /// <summary>What of a value identifies an item: of a text only the words, and not the language it is marked with.</summary>
    public static object IdentityOf(object value) => value is LangText text ? text.Text : ValueKey.Of(value);

    /// <summary>What identifies an item that several accounts state: the identifying members that at least one of them gives.</summary>
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
