namespace JojDomain.Engine;

/// <summary>Which ids were referred to as which kind of entity. What was noted once need not be checked again, and takes no room again.</summary>
internal sealed class RepeatedReferences
{
    // A bit for each kind, by the interner's slot of the id.
    private readonly SlotNumbers _kinds = new();

    /// <summary>Adds a reference; false when it was there before.</summary>
    public bool Add(int slot, KindSet kinds)
    {
        // A reference to one of several kinds has no bit, and is always new.
        if (!kinds.IsAnyOrOne)
        {
            return true;
        }

        int bit = kinds == KindSet.Any ? 1 : (int)(kinds.Bits << 1);
        ref int known = ref _kinds.At(slot);
        bool isNew = (known & bit) == 0;
        known |= bit;
        return isNew;
    }

    public void Clear() => _kinds.Clear();
}
