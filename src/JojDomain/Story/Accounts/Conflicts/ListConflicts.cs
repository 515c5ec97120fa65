namespace JojDomain;

/// <summary>Finds, among statements about the items of one listing, those that cannot be true beside another. Two open lists never conflict.</summary>
internal sealed class ListConflicts
{
    private readonly IReadOnlyList<ListMeaning> _meanings;
    private readonly ValueComparison _values;
    private readonly ListIndex?[] _indexes;
    private readonly bool[] _found;
    private readonly int[] _all;
    private readonly int[] _held;
    private readonly int[] _closed;
    private readonly Lazy<ImplyingIndex<(int Holder, AssertedItem Item)>> _heldItems;
    private readonly Lazy<ImplyingIndex<(int Holder, AssertedItem Item)>> _closedItems;
    private readonly Lazy<Dictionary<object, int>> _counts;

    private ListConflicts(IReadOnlyList<ListMeaning> meanings, int[] all, ValueComparison values, bool[] found)
    {
        _meanings = meanings;
        _values = values;
        _indexes = new ListIndex?[meanings.Count];
        _found = found;
        _held = [.. all.Where(index => meanings[index].IsOfItems)];
        _closed = [.. all.Where(index => meanings[index].Constraint == ListConstraint.Exactly)];
        _heldItems = new(() => new(ItemsOf(_held), static each => each.Item.Values, values));
        _closedItems = new(() => new(ItemsOf(_closed), static each => each.Item.Values, values));
        _counts = new(() => ItemsOf(_held).CountBy(static each => each.Item.Key).ToDictionary());
        _all = all;
    }

    public static bool[] Among(IReadOnlyList<ListMeaning> meanings, ValueComparison values)
    {
        bool[] found = new bool[meanings.Count];
        foreach (int[] alike in Meaning.Alike(meanings))
        {
            new ListConflicts(meanings, alike, values, found).Compare();
        }

        return found;
    }

    private void Compare()
    {
        CompareClosed();
        CompareNoneOf();
        foreach (int index in _all)
        {
            switch (_meanings[index].Constraint)
            {
                case ListConstraint.NotApplicable:
                    Mark(index, _held);
                    break;
                case ListConstraint.NotAll or ListConstraint.NotExactly or ListConstraint.MoreThan:
                    CompareNot(index);
                    break;
            }
        }
    }

    // An item that all closed lists have conflicts with none of them, and is not compared.
    private void CompareClosed()
    {
        var everywhere = new ItemsOfAll([.. _closed.Select(list => _meanings[list])], [.. _held.Select(holder => _meanings[holder])]);
        List<int> open = [.. _closed];
        foreach (int holder in _held)
        {
            foreach (AssertedItem item in _meanings[holder].Items.Where(item => !item.TakesNoPart && !everywhere.Has(item)))
            {
                if (!_found[holder])
                {
                    Mark(holder, _closed.Where(list => !IndexOf(list).MayHold(item)).Take(1));
                }

                if (_found[holder])
                {
                    Mark(holder, open.Where(list => !IndexOf(list).MayHold(item)));
                    open.RemoveAll(list => _found[list]);
                }
            }
        }
    }

    private void Mark(int index, IEnumerable<int> others)
    {
        foreach (int other in others)
        {
            _found[index] = _found[other] = true;
        }
    }

    // Each statement that denies an item is compared with those that name it, until one conflicts; and the other way round.
    private void CompareNoneOf()
    {
        int[] denials = [.. _all.Where(index => _meanings[index].Constraint == ListConstraint.NoneOf)];
        if (denials.Length == 0)
        {
            return;
        }

        foreach ((int denial, AssertedItem denied) in ItemsOf(denials).Where(each => !_found[each.Holder]))
        {
            MarkFirst(denial, _heldItems.Value.CandidatesFor(denied.Values).Where(held => _values.Of(held.Item, denied).Implies()));
        }

        var deniedItems = new ImpliedIndex<(int Holder, AssertedItem Item)>(ItemsOf(denials), static each => each.Item.Values, _values);
        foreach ((int holder, AssertedItem held) in ItemsOf(_held).Where(each => !_found[each.Holder]))
        {
            MarkFirst(holder, deniedItems.CandidatesFor(held.Values).Where(denied => _values.Of(held, denied.Item).Implies()));
        }
    }

    private void MarkFirst(int index, IEnumerable<(int Holder, AssertedItem Item)> others) => Mark(index, others.Take(1).Select(static each => each.Holder));

    private IEnumerable<(int Holder, AssertedItem Item)> ItemsOf(int[] indexes) => indexes.SelectMany(index => _meanings[index].Items.Select(item => (index, item)));

    // A list that has all of the denied items has the rarest one, so that only lists with that one are looked at. "Not only A" denies that A is all.
    private void CompareNot(int index)
    {
        ListMeaning denied = _meanings[index];
        AssertedItem rarest = denied.Items.MinBy(item => _counts.Value.GetValueOrDefault(item.Key))!;
        ImplyingIndex<(int Holder, AssertedItem Item)> holders = (denied.Constraint == ListConstraint.NotAll ? _heldItems : _closedItems).Value;
        foreach (int holder in holders.CandidatesFor(rarest.Values).Select(static each => each.Holder).Distinct().Where(holder => !(_found[index] && _found[holder])))
        {
            if (denied.Items.All(IndexOf(holder).Implies) && (denied.Constraint == ListConstraint.NotAll || _meanings[holder].Items.All(IndexOf(index).Implies)))
            {
                _found[index] = _found[holder] = true;
            }
        }
    }

    private ListIndex IndexOf(int index) => _indexes[index] ??= new ListIndex(_meanings[index].Items, _values);
}
