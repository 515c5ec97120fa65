namespace JojDomain;

/// <summary>Takes several accounts of one item together: "signed", and in another place "signed on 28 July", are one item, the one that says more.</summary>
internal static class PreciseItems
{
    /// <summary>The items of which no other says as much, and more. Of two that say the same, in other words, the first stays.</summary>
    public static IEnumerable<AssertedItem> Of(IReadOnlyList<AssertedItem> items, ValueComparison values)
    {
        AssertedItem[] distinct = [.. items.DistinctBy(static item => item.Key)];
        var index = new AssertedItemIndex<(AssertedItem Item, int At)>(distinct.Select(static (item, at) => (item, at)), static each => each.Item.Values, values);
        return distinct.Where((item, at) => !index.Beside(item.Values).Any(other => other.At != at && IsMore(values.Of(other.Item, item), isBefore: other.At < at)));
    }

    private static bool IsMore(ValueRelation relation, bool isBefore) => relation == ValueRelation.Narrower || (isBefore && relation == ValueRelation.Same);
}
