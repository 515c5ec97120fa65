namespace JojDomain.Engine;

/// <summary>Gives the line and the column of offsets, which are asked for in ascending order, so that one pass over the text is enough for all.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private long _line = 1;
    private long _column = 1;
    private int _at;

    public TextPlace PlaceOf(long offset)
    {
        int end = (int)Math.Min(offset, _text.Length);
        while (_text[_at..end].IndexOf((byte)'\n') is int next and >= 0)
        {
            _at += next + 1;
            _column = 1;
            _line++;
        }

        foreach (byte part in _text[_at..end])
        {
            // Bytes that continue a code point do not begin a column.
            _column += (part & 0xC0) == 0x80 ? 0 : 1;
        }

        _at = end;
        return new TextPlace(_line, _column, offset);
    }
}
