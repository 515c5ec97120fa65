namespace JojDomain;

/// <summary>Finds the questions in assertions about one property of one subject as of one time, and the positions on them that are in conflict.</summary>
internal sealed class QuestionFinder(ValueComparison values)
{
    /// <summary>The questions, in the order in which the assertions first come to speak of them.</summary>
    /// <param name="assertions">Assertions about one property of one subject; at least one.</param>
    public IEnumerable<FoundQuestion> In(IReadOnlyList<Assertion> assertions) =>
        assertions[0].Meaning is ReportMeaning ? [OfValue(assertions)] : WhichItems(assertions).Concat(Items(assertions));

    /// <summary>Pairs of compatible positions: each position with the first one, or, where these conflict, with the one before it. All pairs would be too many.</summary>
    /// <param name="count">The number of positions.</param>
    /// <param name="reason">Why two of them, given by their indexes, can both be true; null where they cannot.</param>
    public static EquatableArray<CompatiblePositions> CompatiblePairs(int count, Func<int, int, CompatibleReason?> reason)
    {
        var pairs = new List<CompatiblePositions>();
        for (int second = 1; second < count; second++)
        {
            if (reason(0, second) is { } withFirst)
            {
                pairs.Add(new CompatiblePositions(0, second, withFirst));
            }
            else if (second > 1 && reason(second - 1, second) is { } withLast)
            {
                pairs.Add(new CompatiblePositions(second - 1, second, withLast));
            }
        }

        return pairs.ToEquatableArray();
    }

    private FoundQuestion OfValue(IReadOnlyList<Assertion> assertions) => Of(
        assertions,
        static each => each.Meaning.Key,
        firsts => ReportConflicts.Among([.. firsts.Select(static each => (ReportMeaning)each.Meaning)], values));

    // Where statements only name items, and none closes the list or excludes any, there is a question for each item, and none for which items there are.
    private IEnumerable<FoundQuestion> WhichItems(IReadOnlyList<Assertion> assertions) => assertions.All(static each => ((ListMeaning)each.Meaning).Constraint == ListConstraint.AtLeast)
        ? []
        : [Of(
            assertions,
            static each => ((ListMeaning)each.Meaning).ItemsKey,
            firsts => ListConflicts.Among([.. firsts.Select(static each => (ListMeaning)each.Meaning)], values))];

    // Each meaning is compared once. Statements with several meanings can be one position: in the question which items there are, the details of items do not count.
    private FoundQuestion Of(IReadOnlyList<Assertion> assertions, Func<Assertion, object> positionOf, Func<IReadOnlyList<Assertion>, bool[]> conflicts)
    {
        Assertion[] distinct = [.. assertions.DistinctBy(static each => each.Meaning.Key)];
        bool[] found = distinct.Length == 1 ? [false] : conflicts(distinct);
        Dictionary<object, bool> isOpposed = distinct.Zip(found).ToDictionary(static pair => pair.First.Meaning.Key, static pair => pair.Second);
        var positions = new List<FoundPosition>();
        var firsts = new List<Assertion>();
        foreach (IGrouping<object, Assertion> same in assertions.GroupBy(positionOf))
        {
            firsts.Add(same.First());
            var position = new FoundPosition(firsts[^1].Statement);
            positions.Add(position);
            foreach (Assertion each in same)
            {
                position.Add(each.Claim, isOpposed[each.Meaning.Key], each.Statement);
            }
        }

        return new FoundQuestion(assertions[0].Statement.Subject, assertions[0].Property, assertions[0].Statement.AsOf, positions)
        {
            Ground = found.Contains(true) ? DisputeGround.Contradictory : null,
            AreInConflict = InConflict,
            Compatible = CompatiblePairs(positions.Count, (first, second) => InConflict(first, second) ? null : Compatibility.Of(firsts[first].Meaning, firsts[second].Meaning, values)),
        };

        bool InConflict(int first, int second) => positions[first].Opposed.Count > 0 && positions[second].Opposed.Count > 0 && AreInConflict(firsts[first], firsts[second]);
    }

    private bool AreInConflict(Assertion first, Assertion second) => Meaning.AreAlike(first.Meaning, second.Meaning) && (first.Meaning is ReportMeaning one
        ? one.Contradicts((ReportMeaning)second.Meaning, values)
        : ListConflicts.Among([(ListMeaning)first.Meaning, (ListMeaning)second.Meaning], values)[0]);

    private IEnumerable<FoundQuestion> Items(IReadOnlyList<Assertion> assertions) => assertions
        .Where(static each => each.Meaning.IsHeld)
        .SelectMany(static each => ((ListMeaning)each.Meaning).OwnItems.Select(item => (By: each, Item: item)))
        .GroupBy(static each => each.Item.Identity)
        .SelectMany(same =>
        {
            (Assertion By, AssertedItem Item)[] asserted = [.. same];
            return ItemVariants.Of([.. asserted.Select(static each => each.Item)]).Select(places => OfItem([.. places.Select(place => asserted[place])]));
        });

    // A tenure is compared as of the writing of each source. Accounts that differ only in that time are still one position.
    private FoundQuestion OfItem(IReadOnlyList<(Assertion By, AssertedItem Item)> asserted)
    {
        (Assertion By, AssertedItem Item)[][] seen = [.. asserted.GroupBy(static each => (each.Item.SeenKey, each.By.Meaning.IsOfEach)).Select(static same => same.ToArray())];
        bool[] isOpposed = ItemConflicts(seen);
        var positions = new Dictionary<object, (FoundPosition Position, Assertion By, AssertedItem Item)>();
        var order = new List<(FoundPosition Position, Assertion By, AssertedItem Item)>();
        Dictionary<object, bool> opposed = seen.Zip(isOpposed).ToDictionary(static each => (object)(each.First[0].Item.SeenKey, each.First[0].By.Meaning.IsOfEach), static each => each.Second);
        foreach ((Assertion assertion, AssertedItem item) in asserted)
        {
            if (!positions.TryGetValue((item.Key, assertion.Meaning.IsOfEach), out (FoundPosition Position, Assertion By, AssertedItem Item) here))
            {
                here = (new FoundPosition(assertion.Property.Narrowed(assertion.Statement, item.Item)), assertion, item);
                positions.Add((item.Key, assertion.Meaning.IsOfEach), here);
                order.Add(here);
            }

            here.Position.Add(assertion.Claim, opposed[(item.SeenKey, assertion.Meaning.IsOfEach)]);
        }

        (Assertion first, AssertedItem firstItem) = asserted[0];
        return new FoundQuestion(first.Statement.Subject, first.Property, first.Statement.AsOf, [.. order.Select(static each => each.Position)])
        {
            Item = AssertedItem.IdentityOf(asserted.Select(static each => each.Item)),
            AllAsserted = [.. asserted.Select(static each => each.Item)],
            Ground = isOpposed.Contains(true) ? DisputeGround.Divergent : null,
            AreInConflict = InConflict,
            Compatible = CompatiblePairs(order.Count, (one, other) => InConflict(one, other) ? null
                : AreOfOneKind(one, other) ? Compatibility.Of(order[one].Item, order[other].Item, values)
                : CompatibleReason.OfEach),
        };

        bool AreOfOneKind(int one, int other) => order[one].By.Meaning.IsOfEach == order[other].By.Meaning.IsOfEach;
        bool InConflict(int one, int other) =>
            (firstItem.ComesOnce || order[one].Item.IsNone != order[other].Item.IsNone) && AreOfOneKind(one, other) && Diverge(order[one].Item, order[other].Item);
    }

    private static bool[] ItemConflicts((Assertion By, AssertedItem Item)[][] seen)
    {
        bool[] found = new bool[seen.Length];
        if (seen.Length == 1)
        {
            return found;
        }

        foreach (IGrouping<bool, int> alike in Enumerable.Range(0, seen.Length).GroupBy(index => seen[index][0].By.Meaning.IsOfEach))
        {
            if (seen[0][0].Item.ComesOnce)
            {
                Conflicts.Mark(found, [.. alike], place => seen[place][0].Item.Extent, place => seen[place][0].Item.TimeKey);
            }
            else
            {
                MarkNone(found, [.. alike.Select(place => (place, seen[place][0].Item))]);
            }
        }

        return found;
    }

    // There may be several fines, and each account may give another one, unless an account says that there was none.
    private static void MarkNone(bool[] found, (int Place, AssertedItem Item)[] all)
    {
        (int Place, AssertedItem Item)[] none = [.. all.Where(static each => each.Item.IsNone)];
        (int Place, AssertedItem Item)[] opposed = none.Length == 0 ? [] : [.. all.Where(each => Diverge(each.Item, none[0].Item))];
        foreach ((int place, AssertedItem _) in opposed.Length == 0 ? [] : none.Concat(opposed))
        {
            found[place] = true;
        }
    }

    private static bool Diverge(AssertedItem first, AssertedItem second) => ValueComparison.AreOne(first, second) && Extent.AreApart(first.Extent, second.Extent);
}
