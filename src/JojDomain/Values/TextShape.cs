namespace JojDomain;

/// <summary>What a JSON Schema can say of a leaf's text form. Every text that is accepted has this shape; where the grammar is not regular, other texts have it too.</summary>
internal sealed record TextShape
{
    private TextShape()
    {
    }

    /// <summary>A regular expression that ECMA-262 and .NET understand alike; null where all texts are listed.</summary>
    public string? Pattern { get; private init; }

    /// <summary>The maximum number of characters; null where the pattern or the list bounds it.</summary>
    public int? Longest { get; private init; }

    /// <summary>All texts; empty where there are too many.</summary>
    public IReadOnlyList<string> All { get; private init; } = [];

    /// <summary>Some texts, for people.</summary>
    public IReadOnlyList<string> Examples { get; private init; } = [];

    public static TextShape Matching(string pattern, int? longest = null, IReadOnlyList<string>? examples = null) =>
        new() { Pattern = pattern, Longest = longest, Examples = examples ?? [] };

    public static TextShape OneOf(IEnumerable<string> all) => new() { All = [.. all] };
}
