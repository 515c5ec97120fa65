namespace JojDomain.Engine;

/// <summary>
/// Which definition has an id. Ids that the interner knows are found by its slot, without hashing them again; only an id that it does not
/// hold (a long one, one written with escapes, one of a story built in code) makes a dictionary.
/// </summary>
/// <param name="idOf">The id of a definition, if it has one.</param>
internal sealed class KnownIds(Func<int, string?> idOf)
{
    // Each index and one more.
    private readonly SlotNumbers _bySlot = new();
    private int _end;
    private int _expected;
    private Dictionary<string, int>? _byText;
    private bool _isComplete = true;

    /// <summary>Tells how many definitions there are, so that a dictionary of them need not grow.</summary>
    public void Expect(int definitions) => _expected = definitions;

    /// <summary>Adds an id; false, with the index that has it, when it is there already.</summary>
    public bool TryAdd(string id, int slot, int index, out int earlier)
    {
        if (TryFind(id, slot, out earlier))
        {
            return false;
        }

        _end = index + 1;
        _byText?.Add(id, index);
        if (slot < 0)
        {
            _isComplete = false;
            return true;
        }

        _bySlot.At(slot) = index + 1;
        return true;
    }

    public bool TryFind(string id, int slot, out int index)
    {
        if (slot >= 0)
        {
            index = _bySlot[slot] - 1;
            if (index >= 0 || _isComplete)
            {
                return index >= 0;
            }
        }

        return ByText().TryGetValue(id, out index);
    }

    public void Clear()
    {
        _end = 0;
        _expected = 0;
        _byText = null;
        _isComplete = true;
        _bySlot.Clear();
    }

    private Dictionary<string, int> ByText()
    {
        if (_byText is null)
        {
            _byText = new(Math.Max(_end, _expected), StringComparer.Ordinal);
            for (int index = 0; index < _end; index++)
            {
                if (idOf(index) is { } id)
                {
                    // Of two with one id the first has it.
                    _byText.TryAdd(id, index);
                }
            }
        }

        return _byText;
    }
}
