namespace JojDomain.Engine;

/// <summary>Which kinds each id that is referred to must not be of. A reference that refuses no other kind need not be checked again, and takes no room.</summary>
internal sealed class RepeatedReferences
{
    // No kind of entity has the sign's bit.
    private const int Seen = int.MinValue;

    // By the interner's slot of the id: that it was referred to, and a bit for each kind that a reference to it refused.
    private readonly SlotNumbers _refused = new();

    /// <summary>Adds a reference; false where those before it demand as much.</summary>
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
