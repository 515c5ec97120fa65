using System.Globalization;
using System.Text.Json.Nodes;

namespace JojDomain.Testing;

/// <summary>Texts and JSON values that programs often handle wrongly.</summary>
internal static class OddTexts
{
    private static readonly string[] Pieces =
    [
        "", " ", "a", "é", "e\u0301", "ﬁ", "😀", "\U0010FFFF", "\u0000", "\u001F", "\u007F", "\u00A0", "\u200B", "\u200F", "\u202E", "\u2028", "\uFEFF", "\uFFFD", "\uFFFE",
        "\"", "\\", "/", "</script>", "~0", "\t", "\r\n", "漢字", "नमस्ते", "İı", "ß", "$ref", "true", "1e400",
    ];

    public static string Any(Chance chance) => string.Concat(Enumerable.Range(0, chance.Below(4)).Select(_ => chance.Of(Pieces)));

    /// <summary>Any JSON value; each object has distinct member names.</summary>
    public static string AnyJson(Chance chance, int depth) => chance.Below(depth == 0 ? 6 : 8) switch
    {
        0 => "null",
        1 => chance.OneIn(2) ? "true" : "false",
        2 => chance.Below(int.MaxValue).ToString(CultureInfo.InvariantCulture),
        3 => (chance.Below(1 << 30) / (double)(1 << 30)).ToString("R", CultureInfo.InvariantCulture),
        4 => "-1.50E+2",
        5 => Quoted(Any(chance)),
        6 => $"[{string.Join(",", Enumerable.Range(0, chance.Below(4)).Select(_ => AnyJson(chance, depth - 1)))}]",
        _ => $"{{{string.Join(",", Enumerable.Range(0, chance.Below(4)).Select(index => $"{Quoted($"{index}{Any(chance)}")}:{AnyJson(chance, depth - 1)}"))}}}",
    };

    public static string Quoted(string text) => JsonValue.Create(text).ToJsonString();
}
