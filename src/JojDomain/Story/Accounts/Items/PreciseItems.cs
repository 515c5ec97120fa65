namespace JojDomain;

/// <summary>Leaves out items that another item implies: of "signed" and "signed on 28 July" only the second stays.</summary>
internal static class PreciseItems
{
    /// <summary>The items that no other item implies. Of two that say the same in different words, the first stays.</summary>
    public static IEnumerable<AssertedItem> Of(IReadOnlyList<AssertedItem> items, ValueComparison values)
    {
        AssertedItem[] distinct = [.. items.DistinctBy(static item => item.Key)];
        var index = new ImplyingIndex<(AssertedItem Item, int At)>(distinct.Select(static (item, at) => (item, at)), static each => each.Item.Values, values);
        return distinct.Where((item, at) => !index.CandidatesFor(item.Values).Any(other => other.At != at && IsMore(values.Of(other.Item, item), isBefore: other.At < at)));
    }

    private static bool IsMore(ValueRelation relation, bool isBefore) => relation == ValueRelation.Narrower || (isBefore && relation == ValueRelation.Same);
}
