namespace JojDomain.Engine;

/// <summary>Copies JSON without the white space between its tokens, piece by piece: a piece may end within a string.</summary>
internal struct JsonCompactor
{
    private bool _isInString;
    private bool _isEscaped;

    /// <summary>Copies the next piece; there is room for all of it.</summary>
    /// <returns>The number of bytes that are copied.</returns>
    public int Copy(ReadOnlySpan<byte> piece, Span<byte> room)
    {
        int copied = 0;
        foreach (byte unit in piece)
        {
            if (_isInString || unit > (byte)' ')
            {
                room[copied++] = unit;
            }

            _isInString ^= unit == (byte)'"' && !_isEscaped;
            _isEscaped = unit == (byte)'\\' && !_isEscaped;
        }

        return copied;
    }
}
