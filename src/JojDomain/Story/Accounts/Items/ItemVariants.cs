namespace JojDomain;

/// <summary>
/// Divides items with one identity into questions, by the members that identify an item only where they are given (its variant). In one question no two items differ in such a member.
/// An item that leaves one out is in every question that it matches: an award without a payee may be that of either payee.
/// </summary>
internal sealed class ItemVariants
{
    // Items that give different members match each other, and the pairs can be many. So many are joined; beyond that, each item keeps its own question.
    private const int MostJoined = 1_000;

    private readonly Dictionary<EquatableArray<object>, List<int>> _variants = [];
    private readonly HashSet<EquatableArray<object>> _joined = [];

    private ItemVariants(IReadOnlyList<AssertedItem> items)
    {
        for (int index = 0; index < items.Count; index++)
        {
            EquatableArray<object> variant = VariantOf(items[index]);
            if (!_variants.TryGetValue(variant, out List<int>? here))
            {
                _variants.Add(variant, here = []);
            }

            here.Add(index);
        }
    }

    /// <summary>For each question the indexes of its items, in their order.</summary>
    public static IEnumerable<IReadOnlyList<int>> Of(IReadOnlyList<AssertedItem> items)
    {
        var variants = new ItemVariants(items);
        return variants._variants.Count == 1 ? [[.. Enumerable.Range(0, items.Count)]] : variants.Questions();
    }

    /// <summary>Whether two items agree in every such member that both give.</summary>
    public static bool Match(AssertedItem item, AssertedItem other) => Match(VariantOf(item), VariantOf(other));

    private static EquatableArray<object> VariantOf(AssertedItem item) => item.Facets
        .Where(static facet => facet.Kind == FacetKind.IdentityWhereGiven)
        .Select(static facet => facet.Value is null or Absence { State: ReportState.Unknown } ? LeftOut.Instance : AssertedItem.IdentityOf(facet.Value))
        .ToEquatableArray();

    private IEnumerable<IReadOnlyList<int>> Questions()
    {
        Join();
        EquatableArray<object>[] all = [.. _variants.Keys.Concat(_joined).Distinct()];
        int[] masks = [.. all.Select(MaskOf).Distinct()];
        HashSet<EquatableArray<object>> general = [];
        foreach (EquatableArray<object> variant in all)
        {
            general.UnionWith(masks.Where(mask => IsWithin(mask, MaskOf(variant)) && mask != MaskOf(variant)).Select(mask => Cut(variant, mask)));
        }

        return all.Where(variant => !general.Contains(variant))
            .Select(variant => (IReadOnlyList<int>)[.. masks.Where(mask => IsWithin(mask, MaskOf(variant)))
                .SelectMany(mask => _variants.GetValueOrDefault(Cut(variant, mask), []))
                .Order()])
            .OrderBy(static question => question[0]);
    }

    // An account that gives the payer and another that gives the payee may speak of one sum. So the variant that gives both is asked about too.
    private void Join()
    {
        var open = new Queue<EquatableArray<object>>(_variants.Keys);
        while (open.TryDequeue(out EquatableArray<object> variant) && _joined.Count < MostJoined)
        {
            int mask = MaskOf(variant);
            foreach (EquatableArray<object> other in _variants.Keys.Where(other => !IsWithin(MaskOf(other), mask) && !IsWithin(mask, MaskOf(other)) && Match(variant, other)).Take(MostJoined).ToArray())
            {
                EquatableArray<object> both = variant.Zip(other, static (mine, theirs) => mine == LeftOut.Instance ? theirs : mine).ToEquatableArray();
                if (!_variants.ContainsKey(both) && _joined.Add(both))
                {
                    open.Enqueue(both);
                }
            }
        }
    }

    private static bool Match(EquatableArray<object> variant, EquatableArray<object> other) =>
        variant.Zip(other).All(static pair => pair.First == LeftOut.Instance || pair.Second == LeftOut.Instance || pair.First.Equals(pair.Second));

    private static int MaskOf(EquatableArray<object> variant)
    {
        int mask = 0;
        for (int at = 0; at < variant.Count; at++)
        {
            mask |= variant[at] == LeftOut.Instance ? 0 : 1 << at;
        }

        return mask;
    }

    private static bool IsWithin(int mask, int whole) => (mask & ~whole) == 0;

    private static EquatableArray<object> Cut(EquatableArray<object> variant, int mask) =>
        variant.Select((value, at) => (mask & (1 << at)) == 0 ? LeftOut.Instance : value).ToEquatableArray();
}
