namespace JojDomain.Engine;

/// <summary>The values of interned texts that are read as more than one type: one linked list for each such text, all in one array.</summary>
/// <remarks>Apart from the entries of the texts, because most texts are read as one type only. A struct that is a field of its interner, and is not to be copied.</remarks>
internal struct FurtherValues()
{
    private Further[] _values = [];
    private int _count;

    /// <summary>The value of a key in the list that begins at a position; null when there is none.</summary>
    /// <param name="first">The position of the first value of the list, counted from 1; 0 for an empty list.</param>
    /// <param name="key">The key.</param>
    public readonly object? Find(int first, object key)
    {
        for (int at = first - 1; at >= 0; at = _values[at].Next - 1)
        {
            if (ReferenceEquals(_values[at].Key, key))
            {
                return _values[at].Value;
            }
        }

        return null;
    }

    /// <summary>Adds a value before the first one of a list.</summary>
    /// <returns>The position at which the list begins now, counted from 1.</returns>
    public int Add(int first, object key, object value)
    {
        if (_count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(64, _values.Length * 2));
        }

        _values[_count] = new Further { Key = key, Value = value, Next = first };
        return ++_count;
    }

    /// <summary>Forgets all values; the room stays if it is wanted.</summary>
    public void Clear(bool keepsRoom)
    {
        if (keepsRoom)
        {
            Array.Clear(_values, 0, _count);
        }
        else
        {
            _values = [];
        }

        _count = 0;
    }

    private struct Further
    {
        public object Key;
        public object Value;
        public int Next;
    }
}
