namespace JojDomain.Engine;

/// <summary>Which ids were referred to as which kind of entity. What was noted once need not be checked again, and takes no room again.</summary>
internal sealed class RepeatedReferences
{
    // A bit for each kind, by the interner's slot of the id.
    private readonly SlotNumbers _kinds = new();

    /// <summary>Adds a reference; false when it was there before.</summary>
    public bool Add(int slot, EntityKind? kind)
    {
        int bit = kind is { } known ? 2 << (int)known : 1;
        ref int kinds = ref _kinds.At(slot);
        bool isNew = (kinds & bit) == 0;
        kinds |= bit;
        return isNew;
    }

    public void Clear() => _kinds.Clear();
}
