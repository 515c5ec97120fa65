namespace JojDomain;

/// <summary>What a voice's statements come to, as the report or the listing that each property is to hold.</summary>
internal sealed class SaidForms
{
    // What of its own may not lead back to itself, and is a listing that a voice can fill as it likes.
    private static readonly Property[] Chains = [CloudService.Properties.BasedOn, Decision.Properties.Related];

    private readonly ValueComparison _values;
    private readonly Dictionary<(EntityRef Subject, Property Property), List<Assertion>> _said = [];
    private readonly HashSet<(EntityRef Subject, Property Property)> _circular = [];

    public SaidForms(IEnumerable<Assertion> said, ValueComparison values)
    {
        _values = values;
        foreach (Assertion assertion in said)
        {
            (EntityRef, Property) place = (assertion.Statement.Subject, assertion.Property);
            if (!_said.TryGetValue(place, out List<Assertion>? here))
            {
                _said.Add(place, here = []);
            }

            here.Add(assertion);
        }

        foreach (Property chain in Chains)
        {
            _circular.UnionWith(Circles.In(Links(chain)).Select(subject => (subject, chain)));
        }
    }

    /// <summary>The report or listing; null where nothing that can be held is said.</summary>
    public object? Of(EntityRef subject, Property property)
    {
        if (Held(subject, property) is not [var first, ..] held)
        {
            return null;
        }

        return _circular.Contains((subject, property)) || IsContradicted(subject, property)
            ? property.Disputed
            : first.Meaning is ListMeaning ? ListOf(held) : property.FormIn(MostPrecise(held).Statement);
    }

    private Assertion[] Held(EntityRef subject, Property property) => [.. Latest(subject, property).Where(static said => said.Meaning.CanBeHeld)];

    private bool IsContradicted(EntityRef subject, Property property) =>
        Conflicts.Among([.. Latest(subject, property).Select(static said => said.Meaning)], _values).Contains(true);

    // One of each that say the same; without those of which another tells a later state.
    private IEnumerable<Assertion> Latest(EntityRef subject, Property property)
    {
        if (!_said.TryGetValue((subject, property), out List<Assertion>? said))
        {
            return [];
        }

        EdtfDate? latest = said.Select(DateOf).Aggregate((EdtfDate?)null, static (latest, date) => date is null || (latest is not null && !StartsLater(date, latest)) ? latest : date);
        return said.Where(each => latest is null || DateOf(each)?.OrderAgainst(latest) != DateOrder.Before).DistinctBy(static each => (each.Meaning.Key, IsOpen(each)));
    }

    private static EdtfDate? DateOf(Assertion said) => TimeComparison.DateOf(said.Statement.AsOf);

    private static bool StartsLater(EdtfDate date, EdtfDate than) => date.OrderAgainst(than) == DateOrder.After
        || (date.Earliest.IsKnown && (!than.Earliest.IsKnown || DateBound.CompareDays(date.Earliest, than.Earliest) > 0));

    private Assertion MostPrecise(Assertion[] held)
    {
        Assertion best = held[0];
        foreach (Assertion each in held.Skip(1))
        {
            best = each.Meaning.Against(best.Meaning, _values) == ValueRelation.Narrower ? each : best;
        }

        return best;
    }

    // A closed list is all there is to say, of whose items others may say more. Open ones are taken together, as the voice names more each time.
    private object ListOf(Assertion[] all)
    {
        Assertion[] known = [.. all.Where(static said => ((ListMeaning)said.Meaning).Says != ListSays.Unknown)];
        Assertion[] held = known.Length > 0 ? known : all;
        Assertion[] closed = [.. held.Where(static said => ((ListMeaning)said.Meaning).Says == ListSays.Exactly)];
        var whole = new ListMeaning(ListSays.Exactly, [.. MostPrecise(closed is [var first, ..] ? WithMoreToldOf(ItemsIn([first]), held) : ItemsIn(held))]);
        if ((closed.Length > 0 ? closed : held).FirstOrDefault(said => IsAsGiven(said) && (held.Length == 1 || said.Meaning.Key.Equals(whole.Key))) is { Property: { } property } given)
        {
            return property.FormIn(given.Statement);
        }

        Completeness completeness = closed.Length > 0 ? Completeness.Exhaustive
            : held.All(static said => IsAsGiven(said) && !IsOpen(said)) ? Completeness.Unspecified
            : Completeness.AtLeast;
        return held[0].Property.ListingOf(whole.Items, completeness);
    }

    private static IEnumerable<object> ItemsIn(IEnumerable<Assertion> held) => held.SelectMany(static said => ((ListMeaning)said.Meaning).Items);

    private IEnumerable<object> WithMoreToldOf(IEnumerable<object> items, IEnumerable<Assertion> held)
    {
        ILookup<object, object> told = ItemsIn(held).ToLookup(ItemFacets.GroupOf);
        return items.SelectMany(known => told[ItemFacets.GroupOf(known)].Where(item => _values.Of(item, known) == ValueRelation.Narrower).Prepend(known));
    }

    private static bool IsAsGiven(Assertion said) => said.Statement is { Predicate.Operator: StatementOperator.Equal, Polarity: Polarity.Affirmed } statement
        && statement.Quantifier != Quantifier.Only;

    private static bool IsOpen(Assertion said) => said.Property.CompletenessIn(said.Statement) == Completeness.AtLeast;

    // "Signed", and in another place "signed on 28 July", are one item: the one that says more.
    private IEnumerable<object> MostPrecise(IEnumerable<object> items)
    {
        object[] distinct = [.. items.DistinctBy(ValueKey.Of)];
        HashSet<object> coarse = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<object, object> group in distinct.GroupBy(ItemFacets.GroupOf))
        {
            object[] all = [.. group];
            coarse.UnionWith(all.Where((item, at) => all.Where((other, before) => IsMore(_values.Of(other, item), isBefore: before < at)).Any()));
        }

        return distinct.Where(item => !coarse.Contains(item));
    }

    // Of two that tell the same, in other words, the first stays.
    private static bool IsMore(ValueRelation relation, bool isBefore) => relation == ValueRelation.Narrower || (isBefore && relation == ValueRelation.Same);

    private Dictionary<EntityRef, EntityRef[]> Links(Property chain) => _said.Keys
        .Where(place => place.Property == chain)
        .ToDictionary(static place => place.Subject, place => ItemsIn(Held(place.Subject, chain)).Select(TargetOf).ToArray());

    private static EntityRef TargetOf(object item) => item is RelatedDecision related ? related.Target : ((IEntityLink)item).Entity;
}
