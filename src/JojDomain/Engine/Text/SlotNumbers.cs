namespace JojDomain.Engine;

/// <summary>A number for each text of an <see cref="Interner"/>, by the text's slot; 0 where none was set.</summary>
internal sealed class SlotNumbers
{
    private int[] _numbers = [];
    private int _used;

    /// <summary>The number of a slot; 0 for -1, which is the slot of a text that is not interned.</summary>
    public int this[int slot] => (uint)slot < (uint)_used ? _numbers[slot] : 0;

    /// <summary>The place of the number of a slot, to set it.</summary>
    public ref int At(int slot)
    {
        if (slot >= _numbers.Length)
        {
            Array.Resize(ref _numbers, Math.Max(slot + 1, Math.Max(256, _numbers.Length * 2)));
        }

        _used = Math.Max(_used, slot + 1);
        return ref _numbers[slot];
    }

    public void Clear()
    {
        _numbers = KeptRoom.Clear(_numbers, _used);
        _used = 0;
    }
}
