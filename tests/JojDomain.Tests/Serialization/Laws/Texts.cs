using System.Globalization;
using System.Text.Json;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>Texts and JSON values that programs get wrong.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "", " ", "a", "é", "e\u0301", "ﬁ", "😀", "\U0010FFFF", "\u0000", "\u001F", "\u007F", "\u00A0", "\u200B", "\u200F", "\u202E", "\u2028", "\uFEFF", "\uFFFD", "\uFFFE",
        "\"", "\\", "/", "</script>", "~0", "\t", "\r\n", "漢字", "नमस्ते", "İı", "ß", "$ref", "true", "1e400",
    ];

    public static string Any(Random random) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>A JSON value of whatever kind; members of its objects have names of their own.</summary>
    public static string AnyJson(Random random, int depth) => random.Next(depth == 0 ? 6 : 8) switch
    {
        0 => "null",
        1 => random.Next(2) == 0 ? "true" : "false",
        2 => random.Next().ToString(CultureInfo.InvariantCulture),
        3 => random.NextDouble().ToString("R", CultureInfo.InvariantCulture),
        4 => "-1.50E+2",
        5 => JsonSerializer.Serialize(Any(random)),
        6 => $"[{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => AnyJson(random, depth - 1)))}]",
        _ => $"{{{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(index => $"{JsonSerializer.Serialize($"{index}{Any(random)}")}:{AnyJson(random, depth - 1)}"))}}}",
    };
}
