namespace JojDomain.Engine;

/// <summary>Which ids were referred to as which kind of entity. What was noted once need not be checked again, and takes no room again.</summary>
internal sealed class RepeatedReferences
{
    private const int LargestKept = 1 << 14;

    // A bit for each kind, by the interner's slot of the id.
    private int[] _kinds = new int[256];
    private int _used;

    /// <summary>Adds a reference; false when it was there before.</summary>
    public bool Add(int slot, EntityKind? kind)
    {
        if (slot >= _kinds.Length)
        {
            Array.Resize(ref _kinds, Math.Max(slot + 1, _kinds.Length * 2));
        }

        _used = Math.Max(_used, slot + 1);
        int bit = kind is { } known ? 2 << (int)known : 1;
        ref int kinds = ref _kinds[slot];
        bool isNew = (kinds & bit) == 0;
        kinds |= bit;
        return isNew;
    }

    public void Clear()
    {
        if (_kinds.Length > LargestKept)
        {
            _kinds = new int[256];
        }
        else
        {
            Array.Clear(_kinds, 0, _used);
        }

        _used = 0;
    }
}
