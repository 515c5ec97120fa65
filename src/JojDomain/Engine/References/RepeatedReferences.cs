namespace JojDomain.Engine;

/// <summary>Finds references that repeat an earlier one to the same id, with no other kinds refused. They need not be checked again.</summary>
internal sealed class RepeatedReferences
{
    // Marks an id that was referred to. No kind of entity has this bit.
    private const int Seen = int.MinValue;

    // By the slot of the id in the interner: the bit of Seen, and a bit for each kind that a reference to the id refuses.
    private readonly SlotNumbers _refused = new();

    /// <summary>Adds a reference; false where it refuses no kind that earlier ones to the id allow.</summary>
    public bool Add(int slot, KindSet kinds)
    {
        int demanded = Seen | (int)kinds.Refused;
        ref int known = ref _refused.At(slot);
        bool isNew = (demanded & ~known) != 0;
        known |= demanded;
        return isNew;
    }

    public void Clear() => _refused.Clear();
}
