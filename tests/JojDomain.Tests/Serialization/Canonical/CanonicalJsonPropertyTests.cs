using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Canonical;

public class CanonicalJsonPropertyTests
{
    // Few letters, so that names share beginnings; characters around every border of the two orders and of the escapes.
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

    // The plainest way to say what RFC 8785 asks for; numbers have their own suite.
    private static string Expected(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(",", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{Quoted(member.Key)}:{Expected(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(",", items.Select(Expected))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Quoted(value.GetValue<string>()),
        _ => Canonical(node!.ToJsonString()),
    };

    private static string Quoted(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    private static string Escaped(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => $"\\u{(int)unit:x4}",
        _ => unit.ToString(),
    };

    private static string Canonical(string json)
    {
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(Encoding.UTF8.GetBytes(json), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
