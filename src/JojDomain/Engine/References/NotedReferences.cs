namespace JojDomain.Engine;

/// <summary>
/// A list of noted references, in blocks. One array that is doubled would leave as much garbage as it holds, in arrays so large that only a collection of all
/// generations frees them.
/// </summary>
internal sealed class NotedReferences
{
    private const int BlockBits = 7;
    private const int Block = 1 << BlockBits;

    private const int MostKept = KeptRoom.Largest / Block;

    private NotedReference[][] _blocks = [];

    private int _made;

    public int Count { get; private set; }

    /// <summary>The number of entries for which there is room.</summary>
    public int Room => _made * Block;

    public ref NotedReference this[int index] => ref _blocks[index >> BlockBits][index & (Block - 1)];

    /// <summary>Adds an empty entry.</summary>
    /// <returns>The entry, to be filled in.</returns>
    public ref NotedReference Add()
    {
        if (Count == Room)
        {
            if (_made == _blocks.Length)
            {
                Array.Resize(ref _blocks, Math.Max(4, _made * 2));
            }

            _blocks[_made++] = new NotedReference[Block];
        }

        return ref this[Count++];
    }

    public void Clear()
    {
        if (_made > MostKept)
        {
            _blocks = [];
            _made = 0;
        }

        for (int block = 0; block < _made && Count > 0; block++)
        {
            Array.Clear(_blocks[block], 0, Math.Min(Block, Count));
            Count -= Math.Min(Block, Count);
        }

        Count = 0;
    }
}
