namespace JojDomain;

/// <summary>Walks the subtags of a language tag, one at a time; at the end the current subtag is empty.</summary>
internal ref struct Subtags
{
    private readonly ReadOnlySpan<char> _tag;
    private int _start;

    public Subtags(ReadOnlySpan<char> tag)
    {
        _tag = tag;
        Current = tag[..LengthAt(0)];
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly bool AtEnd => _start >= _tag.Length;

    public readonly bool IsLetters => CodeList.IsLetters(Current);

    public readonly bool IsSingleton => Current.Length == 1;

    public readonly bool IsPrivateUse => Current is ['x' or 'X'];

    public readonly bool IsScript => Current.Length == 4 && IsLetters;

    public readonly bool IsRegion => (Current.Length == 2 && IsLetters) || (Current.Length == 3 && AsciiSet.IsDigits(Current));

    public readonly bool IsVariant => Current.Length >= 5 || (Current.Length == 4 && char.IsAsciiDigit(Current[0]));

    public void MoveNext()
    {
        _start = Math.Min(_start + Current.Length + 1, _tag.Length);
        Current = _tag.Slice(_start, LengthAt(_start));
    }

    private readonly int LengthAt(int from)
    {
        int hyphen = _tag[from..].IndexOf('-');
        return hyphen < 0 ? _tag.Length - from : hyphen;
    }
}
