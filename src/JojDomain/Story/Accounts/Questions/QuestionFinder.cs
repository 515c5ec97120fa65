namespace JojDomain;

/// <summary>Finds the questions in what is said about one property of one subject as of one time, and which positions on them are in conflict.</summary>
internal sealed class QuestionFinder(ValueComparison values)
{
    /// <summary>The questions, those that are asked first coming first.</summary>
    /// <param name="said">What is said about one property of one subject; at least one statement.</param>
    public IEnumerable<FoundQuestion> In(IReadOnlyList<Assertion> said) =>
        said[0].Meaning is ReportMeaning ? [OfValue(said)] : WhichItems(said).Concat(Items(said));

    /// <summary>Each position beside the first one that it can be true with, of the first and the one before it: not each beside each.</summary>
    /// <param name="count">The number of positions.</param>
    /// <param name="reason">Why two of them, by their places, can both be true; null where they cannot.</param>
    public static EquatableArray<CompatiblePositions> Beside(int count, Func<int, int, CompatibleReason?> reason)
    {
        var beside = new List<CompatiblePositions>();
        for (int second = 1; second < count; second++)
        {
            if (reason(0, second) is { } withFirst)
            {
                beside.Add(new CompatiblePositions(0, second, withFirst));
            }
            else if (second > 1 && reason(second - 1, second) is { } withLast)
            {
                beside.Add(new CompatiblePositions(second - 1, second, withLast));
            }
        }

        return beside.ToEquatableArray();
    }

    private FoundQuestion OfValue(IReadOnlyList<Assertion> said) => Of(
        said,
        static each => each.Meaning.Key,
        firsts => ReportConflicts.Among([.. firsts.Select(static each => (ReportMeaning)each.Meaning)], values));

    // Where all that is said is that items are there, each item is a question, and which there are is none.
    private IEnumerable<FoundQuestion> WhichItems(IReadOnlyList<Assertion> said) => said.All(static each => ((ListMeaning)each.Meaning).Constraint == ListConstraint.AtLeast)
        ? []
        : [Of(
            said,
            static each => ((ListMeaning)each.Meaning).ItemsKey,
            firsts => ListConflicts.Among([.. firsts.Select(static each => (ListMeaning)each.Meaning)], values))];

    // What says the same is compared once. Statements may differ in details and be of one position all the same, by which items they say there are.
    private FoundQuestion Of(IReadOnlyList<Assertion> said, Func<Assertion, object> positionOf, Func<IReadOnlyList<Assertion>, bool[]> conflicts)
    {
        Assertion[] distinct = [.. said.DistinctBy(static each => each.Meaning.Key)];
        bool[] found = distinct.Length == 1 ? [false] : conflicts(distinct);
        Dictionary<object, bool> isOpposed = distinct.Zip(found).ToDictionary(static pair => pair.First.Meaning.Key, static pair => pair.Second);
        var positions = new List<FoundPosition>();
        var firsts = new List<Assertion>();
        foreach (IGrouping<object, Assertion> same in said.GroupBy(positionOf))
        {
            firsts.Add(same.First());
            var position = new FoundPosition(firsts[^1].Statement);
            positions.Add(position);
            foreach (Assertion each in same)
            {
                position.Add(each.Claim, isOpposed[each.Meaning.Key], each.Statement);
            }
        }

        return new FoundQuestion(said[0].Statement.Subject, said[0].Property, said[0].Statement.AsOf, positions)
        {
            Ground = found.Contains(true) ? DisputeGround.Contradictory : null,
            AreInConflict = InConflict,
            Compatible = Beside(positions.Count, (first, second) => InConflict(first, second) ? null : Compatibility.Of(firsts[first].Meaning, firsts[second].Meaning, values)),
        };

        bool InConflict(int first, int second) => positions[first].Opposed.Count > 0 && positions[second].Opposed.Count > 0 && AreInConflict(firsts[first], firsts[second]);
    }

    private bool AreInConflict(Assertion first, Assertion second) => first.Meaning.IsOfEach == second.Meaning.IsOfEach && (first.Meaning is ReportMeaning one
        ? one.Contradicts((ReportMeaning)second.Meaning, values)
        : ListConflicts.Among([(ListMeaning)first.Meaning, (ListMeaning)second.Meaning], values)[0]);

    private IEnumerable<FoundQuestion> Items(IReadOnlyList<Assertion> said) => said
        .Where(static each => each.Meaning.IsHeld)
        .SelectMany(static each => ((ListMeaning)each.Meaning).Told.Select(item => (Said: each, Item: item)))
        .GroupBy(static each => each.Item.Identity)
        .SelectMany(same =>
        {
            (Assertion Said, AssertedItem Item)[] asserted = [.. same];
            return ItemVariants.Of([.. asserted.Select(static each => each.Item)]).Select(places => OfItem([.. places.Select(place => asserted[place])]));
        });

    // What is seen from the time of writing is compared apart for each such time, and is one position all the same.
    private FoundQuestion OfItem(IReadOnlyList<(Assertion Said, AssertedItem Item)> asserted)
    {
        (Assertion Said, AssertedItem Item)[][] seen = [.. asserted.GroupBy(static each => (each.Item.SeenKey, each.Said.Meaning.IsOfEach)).Select(static same => same.ToArray())];
        bool[] isOpposed = ItemConflicts(seen);
        var positions = new Dictionary<object, (FoundPosition Position, Assertion Said, AssertedItem Item)>();
        var order = new List<(FoundPosition Position, Assertion Said, AssertedItem Item)>();
        Dictionary<object, bool> opposed = seen.Zip(isOpposed).ToDictionary(static each => (object)(each.First[0].Item.SeenKey, each.First[0].Said.Meaning.IsOfEach), static each => each.Second);
        foreach ((Assertion said, AssertedItem item) in asserted)
        {
            if (!positions.TryGetValue((item.Key, said.Meaning.IsOfEach), out (FoundPosition Position, Assertion Said, AssertedItem Item) here))
            {
                here = (new FoundPosition(said.Property.Narrowed(said.Statement, item.Item)), said, item);
                positions.Add((item.Key, said.Meaning.IsOfEach), here);
                order.Add(here);
            }

            here.Position.Add(said.Claim, opposed[(item.SeenKey, said.Meaning.IsOfEach)]);
        }

        (Assertion first, AssertedItem firstItem) = asserted[0];
        return new FoundQuestion(first.Statement.Subject, first.Property, first.Statement.AsOf, [.. order.Select(static each => each.Position)])
        {
            Item = AssertedItem.IdentityOf(asserted.Select(static each => each.Item)),
            AllAsserted = [.. asserted.Select(static each => each.Item)],
            Ground = isOpposed.Contains(true) ? DisputeGround.Divergent : null,
            AreInConflict = InConflict,
            Compatible = Beside(order.Count, (one, other) => InConflict(one, other) ? null
                : AreOfOneKind(one, other) ? Compatibility.Of(order[one].Item, order[other].Item, values)
                : CompatibleReason.OfEach),
        };

        bool AreOfOneKind(int one, int other) => order[one].Said.Meaning.IsOfEach == order[other].Said.Meaning.IsOfEach;
        bool InConflict(int one, int other) => firstItem.ComesOnce && AreOfOneKind(one, other) && Diverge(order[one].Item, order[other].Item);
    }

    private static bool[] ItemConflicts((Assertion Said, AssertedItem Item)[][] seen)
    {
        bool[] found = new bool[seen.Length];
        if (seen.Length == 1 || !seen[0][0].Item.ComesOnce)
        {
            return found;
        }

        foreach (IGrouping<bool, int> alike in Enumerable.Range(0, seen.Length).GroupBy(index => seen[index][0].Said.Meaning.IsOfEach))
        {
            int[] places = [.. alike];
            AssertedItem[] items = [.. places.Select(place => seen[place][0].Item)];
            bool[] apart = Conflicts.Among([.. items.Select(static item => item.Extent)], [.. items.Select(static item => item.TimeKey)]);
            for (int at = 0; at < places.Length; at++)
            {
                found[places[at]] = apart[at];
            }
        }

        return found;
    }

    private static bool Diverge(AssertedItem first, AssertedItem second) => ValueComparison.AreOne(first, second) && Extent.AreApart(first.Extent, second.Extent);
}
