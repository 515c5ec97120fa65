using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

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

    // As it is written where half of a surrogate pair is alone in it.
    private static string TextOf(JsonElement value) => new ForeignValue(new ForeignText(default), value, "").TryText(out string? text) ? text : value.GetRawText();

    public static HashSet<string> Texts(JsonElement value) => [.. Of(value).Select(static scalar => scalar.Text)];

    public static HashSet<string> Texts(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Texts(document.RootElement);
    }

    /// <summary>The amounts of agreements as one number each, as formats write them that have no scale.</summary>
    public static IEnumerable<string> SumsOf(Story story) => story.Content.Agreements.SelectMany(static each => each.Amounts)
        .Select(static amount => amount.Value.TryGet(out Money? money) ? money.Value.Exact : null)
        .OfType<decimal>().Select(static amount => amount.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a member of an agreement is part of an amount that is written as one number.</summary>
    public static bool IsOfSum(string pointer) => Regex.IsMatch(pointer, "^/amounts(/items)?/[0-9]+(/role|/value(/amount|/scale|/currency)?)?$");

    /// <summary>Whether a place is named, or is within one that is.</summary>
    public static bool IsNamed(string pointer, IReadOnlySet<string> named)
    {
        for (int end = pointer.Length; end >= 0; end = end == 0 ? -1 : pointer.LastIndexOf('/', end - 1))
        {
            if (named.Contains(pointer[..end]))
            {
                return true;
            }
        }

        return false;
    }
}
