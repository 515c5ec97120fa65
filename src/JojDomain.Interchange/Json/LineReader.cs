namespace JojDomain.Interchange;

/// <summary>Reads a stream line by line, as bytes, without a byte order mark at its beginning.</summary>
internal sealed class LineReader(Stream stream)
{
    private const int Least = 64 * 1024;

    private byte[] _buffer = new byte[Least];
    private int _start;
    private int _end;
    private bool _isBegun;

    private long? BytesLeft => stream is ReadOnlyStream known ? known.BytesLeft : stream.CanSeek ? stream.Length - stream.Position : null;

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
        if (_start == _end && !Fill())
        {
            return before;
        }

        int length = before.Length + _end - _start;
        byte[] whole = new byte[Room(length, BytesLeft is null ? 2L * length : long.MaxValue)];
        before.CopyTo(whole);
        _buffer.AsSpan(_start.._end).CopyTo(whole.AsSpan(before.Length));
        (_buffer, _start, _end) = (whole, 0, length);
        while (Fill())
        {
        }

        return Take(_end);
    }

    // A long line that is all there is in the buffer takes the buffer along: it may be the whole of a large document.
    private ReadOnlyMemory<byte> Take(int length)
    {
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, length);
        if (length >= Least && length == _end - _start)
        {
            (_buffer, _start, _end) = (new byte[Least], 0, 0);
            return line;
        }

        _start += length;
        return line.ToArray();
    }

    // As much room as is wanted, and not much more than the stream has bytes, where that is known.
    private int Room(int taken, long wanted) => (int)Math.Min(Array.MaxLength, BytesLeft is { } left ? Math.Min(wanted, taken + Math.Max(left + 1, Least)) : wanted);

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
            Array.Resize(ref _buffer, Room(_end, 2L * _end));
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
