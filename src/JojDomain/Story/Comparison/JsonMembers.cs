using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The members of an object as JSON texts by their names, in the order of the object.</summary>
internal static class JsonMembers
{
    public static OrderedDictionary<string, string> Of(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = Parse(json);
        var members = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            members.Add(member.Name, member.Value.GetRawText());
        }

        return members;
    }

    public static byte[] Write(OrderedDictionary<string, string> members)
    {
        var target = new ArrayBufferWriter<byte>();
        JsonOutput output = JsonOutput.Rent(target);
        output.StartObject();
        foreach ((string name, string json) in members)
        {
            output.Name(name);
            output.Raw(Encoding.UTF8.GetBytes(json));
        }

        output.EndObject();
        output.Return(complete: true);
        return target.WrittenSpan.ToArray();
    }

    public static JsonDocument Parse(ReadOnlyMemory<byte> json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DocumentReader.MaxDepth });

    /// <summary>Whether two values are equal in a story, or both are missing.</summary>
    public static bool AreEqual(string? left, string? right) =>
        left == right || (left is not null && right is not null && CanonicalJson.AreEqual(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right)));

    /// <summary>Whether two values are equal in a story.</summary>
    public static bool AreEqual(JsonElement left, JsonElement right) =>
        CanonicalJson.AreEqual(JsonMarshal.GetRawUtf8Value(left), JsonMarshal.GetRawUtf8Value(right));

    /// <summary>Whether two values have the same spelling, which is quicker to find out than whether they are equal.</summary>
    public static bool AreAlike(JsonElement left, JsonElement right) =>
        JsonMarshal.GetRawUtf8Value(left).SequenceEqual(JsonMarshal.GetRawUtf8Value(right));
}
