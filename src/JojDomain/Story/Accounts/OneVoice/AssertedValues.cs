namespace JojDomain;

/// <summary>What a voice's statements come to, as the report or the listing that each property is to hold.</summary>
internal sealed class AssertedValues
{
    private readonly ValueComparison _values;
    private readonly QuestionFinder _finder;
    private readonly Dictionary<(EntityRef Subject, Property Property), List<Assertion>> _said = [];
    private readonly Dictionary<(EntityRef Subject, Property Property), object?> _made = [];
    private readonly HashSet<(EntityRef Subject, Property Property)> _circular = [];

    public AssertedValues(IEnumerable<Assertion> said, ValueComparison values)
    {
        _values = values;
        _finder = new QuestionFinder(values);
        foreach (Assertion assertion in said.Where(static each => !each.Meaning.IsOfEach))
        {
            (EntityRef, Property) place = (assertion.Statement.Subject, assertion.Property);
            if (!_said.TryGetValue(place, out List<Assertion>? here))
            {
                _said.Add(place, here = []);
            }

            here.Add(assertion);
        }

        // What a voice says of it may lead back to itself, which no story can hold.
        foreach (Property chain in _said.Keys.Select(static place => place.Property).Where(static property => property.IsChain).Distinct().ToArray())
        {
            _circular.UnionWith(Circles.In(Links(chain)).Select(subject => (subject, chain)));
        }
    }

    /// <summary>Whether the voice says anything of a property, be it only what it has not.</summary>
    public bool IsSpokenOf(EntityRef subject, Property property) => _said.ContainsKey((subject, property));

    /// <summary>The report or listing; null where nothing that can be held is said.</summary>
    public object? Of(EntityRef subject, Property property)
    {
        if (!_said.ContainsKey((subject, property)))
        {
            return null;
        }

        if (!_made.TryGetValue((subject, property), out object? value))
        {
            _made.Add((subject, property), value = Make(subject, property));
        }

        return value;
    }

    private object? Make(EntityRef subject, Property property)
    {
        Assertion[] latest = Latest(subject, property);
        Assertion[] held = [.. latest.Where(static said => said.Meaning.CanBeHeld)];
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

    // One of each that say the same; without those of which another gives a later state.
    private Assertion[] Latest(EntityRef subject, Property property)
    {
        List<Assertion> said = _said[(subject, property)];
        EdtfDate? latest = said.Select(DateOf).Aggregate((EdtfDate?)null, static (latest, date) => date is null || (latest is not null && !StartsLater(date, latest)) ? latest : date);
        return [.. said.Where(each => latest is null || DateOf(each)?.OrderAgainst(latest) != DateOrder.Before).DistinctBy(static each => (each.Meaning.Key, IsOpen(each)))];
    }

    private static EdtfDate? DateOf(Assertion said) => TimeComparison.DateOf(said.Statement.AsOf);

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

    // A closed list is all there is to say, of whose items others may say more. Open ones are taken together, as the voice names more each time.
    private object ListOf(Assertion[] said, HashSet<AssertedItem> divergent)
    {
        Assertion[] held = [.. said.Where(static each => ((ListMeaning)each.Meaning).IsOfItems)];
        if (held.Length == 0)
        {
            return said[0].Property.ValueIn(said.OrderBy(static each => ((ListMeaning)each.Meaning).Constraint == ListConstraint.Unknown).First().Statement);
        }

        Assertion[] closed = [.. held.Where(static said => ((ListMeaning)said.Meaning).Constraint == ListConstraint.Exactly)];
        AssertedItem[] all = closed is [var first, ..] ? [.. WithNarrower([.. ItemsIn([first])], held)] : [.. ItemsIn(held)];
        var whole = new ListMeaning(ListConstraint.Exactly, [.. PreciseItems.Of([.. all.Where(item => !divergent.Contains(item))], _values)], isOfEach: false);
        if (divergent.Count == 0
            && held.FirstOrDefault(said => IsAsGiven(said) && (held.Length == 1 || said.Meaning.Key.Equals(whole.Key))) is { Property: { } property } given)
        {
            return property.ValueIn(given.Statement);
        }

        Completeness completeness = divergent.Count > 0 ? Completeness.AtLeast
            : closed.Length > 0 ? Completeness.Exhaustive
            : held.All(static said => IsAsGiven(said) && !IsOpen(said)) ? Completeness.Unspecified
            : Completeness.AtLeast;
        return held[0].Property.ListingOf(whole.Items.Select(static item => item.Item), completeness);
    }

    private static IEnumerable<AssertedItem> ItemsIn(IEnumerable<Assertion> held) => held.SelectMany(static said => ((ListMeaning)said.Meaning).Items);

    private IEnumerable<AssertedItem> WithNarrower(IReadOnlyList<AssertedItem> items, IEnumerable<Assertion> held)
    {
        var known = new ImpliedIndex<(AssertedItem Item, int At)>(items.Select(static (item, at) => (item, at)), static each => each.Item.Values, _values);
        ILookup<int, AssertedItem> more = ItemsIn(held)
            .Select(item => (Item: item, Known: known.Beside(item.Values).Where(each => _values.Of(item, each.Item) == ValueRelation.Narrower).Select(static each => (int?)each.At).FirstOrDefault()))
            .Where(static each => each.Known is not null)
            .ToLookup(static each => each.Known!.Value, static each => each.Item);
        return items.SelectMany((item, at) => more[at].Prepend(item)).Distinct();
    }

    private static bool IsAsGiven(Assertion said) => said.Statement is { Predicate.Operator: StatementOperator.Equal, Polarity: Polarity.Affirmed } statement
        && statement.Quantifier != Quantifier.Only;

    private static bool IsOpen(Assertion said) => said.Property.CompletenessIn(said.Statement) == Completeness.AtLeast;

    private Dictionary<EntityRef, EntityRef[]> Links(Property chain) => _said.Keys
        .Where(place => place.Property == chain)
        .ToDictionary(static place => place.Subject, place => Latest(place.Subject, chain).Where(static said => said.Meaning.CanBeHeld).SelectMany(static said => ChainVisitor.TargetsOf(said.Statement)).ToArray());
}
