namespace JojDomain.Engine;

/// <summary>A list of what a table of references keeps.</summary>
internal sealed class NotedReferences
{
    private NotedReference[] _all = [];

    public int Count;

    /// <summary>How many there is room for.</summary>
    public int Room => _all.Length;

    public ref NotedReference this[int index] => ref _all[index];

    /// <summary>Makes room for as many at once.</summary>
    public void Expect(int count)
    {
        if (count > _all.Length)
        {
            Array.Resize(ref _all, count);
        }
    }

    /// <summary>A new one at the end, to be filled in.</summary>
    public ref NotedReference Add()
    {
        if (Count == _all.Length)
        {
            Array.Resize(ref _all, Math.Max(16, Count * 2));
        }

        return ref _all[Count++];
    }

    public ReadOnlySpan<NotedReference> AsSpan() => _all.AsSpan(0, Count);

    public void Clear()
    {
        _all = KeptRoom.Clear(_all, Count);
        Count = 0;
    }
}
