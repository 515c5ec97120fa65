namespace JojDomain.Engine;

/// <summary>
/// Finds the definition of an id. An interned id is found by its slot, without being hashed again. A dictionary is made only where an id is not
/// interned: a long one, one that is written with escapes, or any of content that was built in code.
/// </summary>
/// <param name="definitions">The definitions, of which some may have no id.</param>
internal sealed class KnownIds(NotedReferences definitions)
{
    // The index of the definition plus 1, for each slot; 0 for none.
    private readonly SlotNumbers _bySlot = new();
    private int _end;
    private Dictionary<string, int>? _byText;
    private bool _isComplete = true;

    /// <summary>Adds an id; false, with the index of its definition, when it is there already.</summary>
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
        _byText = null;
        _isComplete = true;
        _bySlot.Clear();
    }

    private Dictionary<string, int> ByText()
    {
        if (_byText is null)
        {
            // With room for all definitions, so that it need not grow.
            _byText = new(definitions.Count, StringComparer.Ordinal);
            for (int index = 0; index < _end; index++)
            {
                if (definitions[index].Id is { } id)
                {
                    // Of two definitions with the same id the first counts.
                    _byText.TryAdd(id, index);
                }
            }
        }

        return _byText;
    }
}
