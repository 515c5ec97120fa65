using System.Text.RegularExpressions;
using FluentAssertions;

namespace JojDomain.Interchange.Tests.NQuads;

/// <summary>A quad as somebody else reads it: each term with its marks, and an empty graph for the default graph.</summary>
internal sealed partial record Quad(string Subject, string Predicate, string Object, string Graph)
{
    /// <summary>The quads of a document, each line of which has to be one by the grammar of RDF 1.1 N-Quads.</summary>
    public static IReadOnlyList<Quad> Of(string document) => [.. document.Split('\n')[..^1].Select(static line =>
    {
        Match match = Line().Match(line);
        match.Success.Should().BeTrue(line);
        return new Quad(match.Groups["s"].Value, match.Groups["p"].Value, match.Groups["o"].Value, match.Groups["g"].Value);
    })];

    /// <summary>What a term says, without its marks.</summary>
    public static string ValueOf(string term) => term[0] switch
    {
        '<' => term[1..^1],
        '"' => term[1..term.LastIndexOf('"')].Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal)
            .Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
        _ => term,
    };

    /// <summary>The language of a literal; null where it has none.</summary>
    public static string? LanguageOf(string term) => term[0] == '"' && term[(term.LastIndexOf('"') + 1)..] is ['@', .. string language] ? language : null;

    [GeneratedRegex(
        """
        ^(?<s><[^\x00-\x20<>"{}|^`\\]+>|_:b[0-9]+) (?<p><[^\x00-\x20<>"{}|^`\\]+>) (?<o><[^\x00-\x20<>"{}|^`\\]+>|_:b[0-9]+|"([^"\\\n\r]|\\[nr"\\])*"(@[a-zA-Z]+(-[a-zA-Z0-9]+)*|\^\^<[^\x00-\x20<>"{}|^`\\]+>)?)( (?<g><[^\x00-\x20<>"{}|^`\\]+>))? \.\z
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
