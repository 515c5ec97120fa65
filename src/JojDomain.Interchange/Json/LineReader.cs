namespace JojDomain.Interchange;

/// <summary>Reads a stream line by line, as bytes, without a byte order mark at its beginning.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isBegun;

    /// <summary>The next line with its line end; null at the end.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        int searched = 0;
        while (true)
        {
            int end = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                return Take(searched + end + 1);
            }

            searched = _end - _start;
            if (!Fill())
            {
                return searched == 0 ? default(ReadOnlyMemory<byte>?) : Take(searched);
            }
        }
    }

    /// <summary>The rest of the stream after these bytes that were read before.</summary>
    public ReadOnlyMemory<byte> WithRest(ReadOnlyMemory<byte> before)
    {
        while (Fill())
        {
        }

        if (_start == _end)
        {
            return before;
        }

        byte[] whole = new byte[before.Length + _end - _start];
        before.CopyTo(whole);
        _buffer.AsSpan(_start.._end).CopyTo(whole.AsSpan(before.Length));
        (_buffer, _start, _end) = ([], 0, 0);
        return whole;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        byte[] line = _buffer.AsSpan(_start, length).ToArray();
        _start += length;
        return line;
    }

    // Whether there was more to read.
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length < Array.MaxLength / 2 ? _buffer.Length * 2 : Array.MaxLength);
        }

        int read = stream.ReadAtLeast(_buffer.AsSpan(_end), _isBegun ? 1 : 3, throwOnEndOfStream: false);
        _end += read;
        if (!_isBegun)
        {
            _isBegun = true;
            _start = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
        }

        return read > 0;
    }
}
