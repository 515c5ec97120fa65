namespace JojDomain;

/// <summary>Makes, from a voice's statements, the report or the listing that each property has in the voice's account.</summary>
internal sealed class AssertedValues
{
    private readonly ValueComparison _values;
    private readonly QuestionFinder _finder;
    private readonly Dictionary<(EntityRef Subject, Property Property), List<Assertion>> _assertions = [];
    private readonly Dictionary<(EntityRef Subject, Property Property), object?> _results = [];
    private readonly HashSet<(EntityRef Subject, Property Property)> _circular = [];

    public AssertedValues(IEnumerable<Assertion> assertions, ValueComparison values)
    {
        _values = values;
        _finder = new QuestionFinder(values);
        foreach (Assertion assertion in assertions.Where(static each => !each.Meaning.IsOfEach))
        {
            (EntityRef, Property) place = (assertion.Statement.Subject, assertion.Property);
            if (!_assertions.TryGetValue(place, out List<Assertion>? here))
            {
                _assertions.Add(place, here = []);
            }

            here.Add(assertion);
        }

        // References that a voice states may form a circle, such as a place within itself, which no story can hold.
        foreach (Property chain in _assertions.Keys.Select(static place => place.Property).Where(static property => property.IsChain).Distinct().ToArray())
        {
            _circular.UnionWith(Circles.In(Links(chain)).Select(subject => (subject, chain)));
        }
    }

    /// <summary>The report or the listing; null where the voice states nothing that a property can hold.</summary>
    public object? Of(EntityRef subject, Property property)
    {
        if (!_assertions.ContainsKey((subject, property)))
        {
            return null;
        }

        if (!_results.TryGetValue((subject, property), out object? value))
        {
            _results.Add((subject, property), value = Make(subject, property));
        }

        return value;
    }

    private object? Make(EntityRef subject, Property property)
    {
        Assertion[] latest = Latest(subject, property);
        Assertion[] held = [.. latest.Where(static each => each.Meaning.CanBeHeld)];
        if (held is not [var first, ..])
        {
            return null;
        }

        FoundQuestion[] disputed = [.. _finder.In(latest).Where(static question => question.Ground is not null)];
        if (_circular.Contains((subject, property)) || disputed.Any(static question => question.Item is null))
        {
            return property.Disputed;
        }

        return first.Meaning is ListMeaning
            ? ListOf(held, [.. disputed.SelectMany(static question => question.AllAsserted)])
            : property.ValueIn(MostPrecise(held).Statement);
    }

    // Each meaning once, without those as of an earlier time than the latest.
    private Assertion[] Latest(EntityRef subject, Property property)
    {
        List<Assertion> all = _assertions[(subject, property)];
        EdtfDate? latest = all.Select(DateOf).Aggregate((EdtfDate?)null, static (latest, date) => date is null || (latest is not null && !StartsLater(date, latest)) ? latest : date);
        return [.. all.Where(each => latest is null || DateOf(each)?.OrderAgainst(latest) != DateOrder.Before).DistinctBy(static each => (each.Meaning.Key, IsOpen(each)))];
    }

    private static EdtfDate? DateOf(Assertion assertion) => TimeComparison.DateOf(assertion.Statement.AsOf);

    private static bool StartsLater(EdtfDate date, EdtfDate than) =>
        date.Earliest.IsKnown && (!than.Earliest.IsKnown || DateBound.CompareDays(date.Earliest, than.Earliest) > 0);

    private Assertion MostPrecise(Assertion[] held)
    {
        Assertion best = held[0];
        foreach (Assertion each in held.Skip(1))
        {
            best = ((ReportMeaning)each.Meaning).IsNarrowerThan((ReportMeaning)best.Meaning, _values) ? each : best;
        }

        return best;
    }

    // A closed list has all items; other statements can only give its items more precisely. Open lists are put together, because each may name other items.
    private object ListOf(Assertion[] assertions, HashSet<AssertedItem> divergent)
    {
        Assertion[] held = [.. assertions.Where(static each => ((ListMeaning)each.Meaning).IsOfItems)];
        if (held.Length == 0)
        {
            return assertions[0].Property.ValueIn(assertions.OrderBy(static each => ((ListMeaning)each.Meaning).Constraint == ListConstraint.Unknown).First().Statement);
        }

        Assertion[] closed = [.. held.Where(static each => ((ListMeaning)each.Meaning).Constraint == ListConstraint.Exactly)];
        AssertedItem[] all = closed is [var first, ..] ? [.. WithNarrower([.. ItemsIn([first])], held)] : [.. ItemsIn(held)];
        var whole = new ListMeaning(ListConstraint.Exactly, [.. PreciseItems.Of([.. all.Where(item => !divergent.Contains(item))], _values)], MeaningScope.Whole);
        if (divergent.Count == 0
            && held.FirstOrDefault(each => IsAsGiven(each) && (held.Length == 1 || each.Meaning.Key.Equals(whole.Key))) is { Property: { } property } given)
        {
            return property.ValueIn(given.Statement);
        }

        Completeness completeness = divergent.Count > 0 ? Completeness.AtLeast
            : closed.Length > 0 ? Completeness.Exhaustive
            : held.All(static each => IsAsGiven(each) && !IsOpen(each)) ? Completeness.Unspecified
            : Completeness.AtLeast;
        return held[0].Property.ListingOf(whole.Items.Select(static item => item.Item), completeness);
    }

    private static IEnumerable<AssertedItem> ItemsIn(IEnumerable<Assertion> held) => held.SelectMany(static each => ((ListMeaning)each.Meaning).Items);

    private IEnumerable<AssertedItem> WithNarrower(IReadOnlyList<AssertedItem> items, IEnumerable<Assertion> held)
    {
        var known = new ImpliedIndex<(AssertedItem Item, int At)>(items.Select(static (item, at) => (item, at)), static each => each.Item.Values, _values);
        ILookup<int, AssertedItem> more = ItemsIn(held)
            .Select(item => (Item: item, Known: known.CandidatesFor(item.Values).Where(each => _values.Of(item, each.Item) == ValueRelation.Narrower).Select(static each => (int?)each.At).FirstOrDefault()))
            .Where(static each => each.Known is not null)
            .ToLookup(static each => each.Known!.Value, static each => each.Item);
        return items.SelectMany((item, at) => more[at].Prepend(item)).Distinct();
    }

    private static bool IsAsGiven(Assertion assertion) => assertion.Statement is { Predicate.Operator: StatementOperator.Equal, Polarity: Polarity.Affirmed } statement
        && statement.Quantifier != Quantifier.Only;

    private static bool IsOpen(Assertion assertion) => assertion.Property.CompletenessIn(assertion.Statement) == Completeness.AtLeast;

    private Dictionary<EntityRef, EntityRef[]> Links(Property chain) => _assertions.Keys
        .Where(place => place.Property == chain)
        .ToDictionary(static place => place.Subject, place => Latest(place.Subject, chain).Where(static each => each.Meaning.CanBeHeld).SelectMany(static each => ChainVisitor.TargetsOf(each.Statement)).ToArray());
}
