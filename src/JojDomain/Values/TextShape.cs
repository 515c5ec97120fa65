namespace JojDomain;

/// <summary>What a JSON Schema can say of a leaf's text form. It holds for every text that is read; where the grammar is not regular, it holds for others too.</summary>
internal sealed record TextShape
{
    private TextShape()
    {
    }

    /// <summary>A regular expression in what ECMA-262 and .NET have in common; null where all texts are listed.</summary>
    public string? Pattern { get; private init; }

    /// <summary>The most characters a text has; null where the pattern or the list says so.</summary>
    public int? Longest { get; private init; }

    /// <summary>All texts; empty where they are too many.</summary>
    public IReadOnlyList<string> All { get; private init; } = [];

    /// <summary>Some texts, for people.</summary>
    public IReadOnlyList<string> Examples { get; private init; } = [];

    public static TextShape Matching(string pattern, int? longest = null, IReadOnlyList<string>? examples = null) =>
        new() { Pattern = pattern, Longest = longest, Examples = examples ?? [] };

    public static TextShape OneOf(IEnumerable<string> all) => new() { All = [.. all] };
}
