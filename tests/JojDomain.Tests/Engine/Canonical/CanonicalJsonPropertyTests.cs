using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Engine.Canonical;

public class CanonicalJsonPropertyTests
{
    // Few letters, so that names have common starts, and characters at each border between the two orders and of the escapes.
    private static readonly string[] Letters =
        ["a", "b", "\u0000", "\u001f", "\"", "\\", "/", "\u007f", "é", "\ud7ff", "\ue000", "\ufb33", "\uffff", "\U00010000", "😀", "\U0010ffff"];

    private static readonly Gen<string> Words = Gen.Int[0, Letters.Length - 1].Array[0, 12].Select(picks => string.Concat(picks.Select(i => Letters[i])));

    private static readonly Gen<JsonNode?> Nodes = Gen.Recursive<JsonNode?>((depth, inner) => depth > 3
        ? Words.Select(word => (JsonNode?)JsonValue.Create(word))
        : Gen.Frequency(
            (2, Words.Select(word => (JsonNode?)JsonValue.Create(word))),
            (2, Gen.Double.Where(double.IsFinite).Select(number => (JsonNode?)JsonValue.Create(number))),
            (2, inner.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
            (4, Gen.Select(Words, inner).Array[0, 20].Select(ObjectOf))));

    [Fact]
    public void Write_AnyDocument_IsTheCanonicalFormWhateverTheSpelling() => Nodes.Sample(node =>
    {
        string expected = Expected(node);

        Canonical(node!.ToJsonString()).Should().Be(expected);
        Canonical(node.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })).Should().Be(expected);
        Canonical(expected).Should().Be(expected);
    });

    private static JsonNode? ObjectOf((string Name, JsonNode? Value)[] members) =>
        new JsonObject(members.DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(member.Name, member.Value?.DeepClone())));

    // The simplest implementation of RFC 8785.
    private static string Expected(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(",", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{Quoted(member.Key)}:{Expected(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(",", items.Select(Expected))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Quoted(value.GetValue<string>()),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => Number(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        _ => node?.ToJsonString() ?? "null",
    };

    // Number::toString of ECMAScript in its own words: the shortest digits, of which the first n are before the point.
    private static string Number(double value)
    {
        string[] parts = [];
        for (int digitsAfter = 0; digitsAfter < 17; digitsAfter++)
        {
            parts = Math.Abs(value).ToString($"E{digitsAfter}", CultureInfo.InvariantCulture).Split('E');
            if (double.Parse($"{parts[0]}E{parts[1]}", CultureInfo.InvariantCulture) == Math.Abs(value))
            {
                break;
            }
        }

        string digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        int n = int.Parse(parts[1], CultureInfo.InvariantCulture) + 1;
        int k = digits.Length;
        string sign = value < 0 ? "-" : "";
        return k == 0 ? "0"
            : k <= n && n <= 21 ? $"{sign}{digits}{new string('0', n - k)}"
            : n is > 0 and <= 21 ? $"{sign}{digits[..n]}.{digits[n..]}"
            : n is > -6 and <= 0 ? $"{sign}0.{new string('0', -n)}{digits}"
            : $"{sign}{digits[..1]}{(k > 1 ? "." : "")}{digits[1..]}e{(n > 0 ? "+" : "-")}{Math.Abs(n - 1)}";
    }

    private static string Quoted(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    private static string Escaped(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => $"\\u{(int)unit:x4}",
        _ => unit.ToString(),
    };

    private static string Canonical(string json) => Encoding.UTF8.GetString(JsonText.Canonical(Encoding.UTF8.GetBytes(json)));
}
