using System.Text.Json;

namespace JojDomain.Interchange.Tests;

/// <summary>The scalars of a JSON value with their places.</summary>
internal static class Scalars
{
    public static IEnumerable<(string Pointer, string Text)> Of(JsonElement value, string pointer = "") => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Of(member.Value, pointer + CarriedMembers.Pointer(ForeignValue.NameOf(member)))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Of(item, FormattableString.Invariant($"{pointer}/{index}"))),
        JsonValueKind.String => [(pointer, TextOf(value))],
        _ => [(pointer, value.GetRawText())],
    };

    // As it is written where half of a surrogate pair stands alone in it.
    private static string TextOf(JsonElement value) => new ForeignValue(new ForeignText(default), value, "").TryText(out string? text) ? text : value.GetRawText();

    public static HashSet<string> Texts(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. Of(document.RootElement).Select(static scalar => scalar.Text)];
    }

    /// <summary>Whether a place is named, or is within one that is.</summary>
    public static bool IsNamed(string pointer, IEnumerable<string> named) =>
        named.Any(place => pointer == place || place.Length == 0 || pointer.StartsWith(place + "/", StringComparison.Ordinal));
}
