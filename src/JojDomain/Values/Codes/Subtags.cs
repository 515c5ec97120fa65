namespace JojDomain;

/// <summary>Walks the subtags of a language tag, one at a time; at the end the current subtag is empty.</summary>
internal ref struct Subtags
{
    private readonly ReadOnlySpan<char> tag;
    private int start;

    public Subtags(ReadOnlySpan<char> tag)
    {
        this.tag = tag;
        start = 0;
        Current = tag[..LengthAt(0)];
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly bool AtEnd => start >= tag.Length;

    public readonly bool IsLetters => CodeList.IsLetters(Current);

    public readonly bool IsSingleton => Current.Length == 1;

    public readonly bool IsPrivateUse => Current is ['x' or 'X'];

    public readonly bool IsScript => Current.Length == 4 && IsLetters;

    public readonly bool IsRegion => (Current.Length == 2 && IsLetters) || (Current.Length == 3 && !Current.ContainsAnyExceptInRange('0', '9'));

    public readonly bool IsVariant => Current.Length >= 5 || (Current.Length == 4 && char.IsAsciiDigit(Current[0]));

    public void MoveNext()
    {
        start = Math.Min(start + Current.Length + 1, tag.Length);
        Current = tag.Slice(start, LengthAt(start));
    }

    private readonly int LengthAt(int from)
    {
        int hyphen = tag[from..].IndexOf('-');
        return hyphen < 0 ? tag.Length - from : hyphen;
    }
}
