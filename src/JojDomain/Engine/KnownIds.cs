namespace JojDomain.Engine;

/// <summary>
/// Which definition has an id. Ids that the interner knows are found by its slot, without hashing them again; only an id that it does not
/// hold (a long one, one written with escapes, one of a story built in code) makes a dictionary.
/// </summary>
internal sealed class KnownIds
{
    private const int LargestKept = 1 << 14;

    private readonly NotedReferences _all = new();
    private int[] _bySlot = [];
    private Dictionary<string, int>? _byText;
    private bool _isComplete = true;

    /// <summary>Adds an id; false, with the index that has it, when it is there already.</summary>
    public bool TryAdd(string id, int slot, int index, out int earlier)
    {
        if (TryFind(id, slot, out earlier))
        {
            return false;
        }

        ref NotedReference added = ref _all.Add();
        added.Id = id;
        added.Number = index;
        _byText?.Add(id, index);
        if (slot < 0)
        {
            _isComplete = false;
            return true;
        }

        if (slot >= _bySlot.Length)
        {
            Array.Resize(ref _bySlot, Math.Max(slot + 1, Math.Max(256, _bySlot.Length * 2)));
        }

        _bySlot[slot] = index + 1;
        return true;
    }

    public bool TryFind(string id, int slot, out int index)
    {
        if (slot >= 0)
        {
            index = slot < _bySlot.Length ? _bySlot[slot] - 1 : -1;
            if (index >= 0 || _isComplete)
            {
                return index >= 0;
            }
        }

        return ByText().TryGetValue(id, out index);
    }

    public void Clear()
    {
        _all.Clear();
        _byText = null;
        _isComplete = true;
        if (_bySlot.Length > LargestKept)
        {
            _bySlot = [];
        }

        Array.Clear(_bySlot);
    }

    private Dictionary<string, int> ByText()
    {
        if (_byText is null)
        {
            _byText = new(_all.Count, StringComparer.Ordinal);
            foreach (ref readonly NotedReference known in _all.AsSpan())
            {
                _byText.Add(known.Id!, known.Number);
            }
        }

        return _byText;
    }
}
