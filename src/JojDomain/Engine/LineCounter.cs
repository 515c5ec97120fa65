namespace JojDomain.Engine;

/// <summary>Counts lines and columns up to offsets that are asked for in ascending order, so that many problems cost one pass.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private long _line = 1;
    private int _lineStart;
    private int _at;

    public TextPlace PlaceOf(long offset)
    {
        int end = (int)Math.Min(offset, _text.Length);
        while (_text[_at..end].IndexOf((byte)'\n') is int next and >= 0)
        {
            _at += next + 1;
            _lineStart = _at;
            _line++;
        }

        _at = Math.Max(_at, _lineStart);
        long column = 1;
        foreach (byte part in _text[_lineStart..end])
        {
            // Bytes that continue a code point do not begin a column.
            column += (part & 0xC0) == 0x80 ? 0 : 1;
        }

        return new TextPlace(_line, column, offset);
    }
}
