using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The schema.org types of nodes of JSON-LD.</summary>
internal static class SchemaType
{
    private static readonly string[] Prefixes = ["https://schema.org/", "http://schema.org/", "schema:"];

    /// <summary>Whether a node is of a type, in any of the spellings that JSON-LD has for it.</summary>
    public static bool Is(ForeignValue node, string type) => Of(node).Contains(type);

    /// <summary>The types of a node, without their prefix; none where it has none.</summary>
    public static IEnumerable<string> Of(ForeignValue node)
    {
        if (node.Kind != JsonValueKind.Object || (node.Child("@type") ?? node.Child("type")) is not { } types)
        {
            yield break;
        }

        foreach (ForeignValue type in types.Items())
        {
            if (type.TryText(out string? text))
            {
                yield return WithoutPrefix(text.Trim());
            }
        }
    }

    private static string WithoutPrefix(string type) =>
        Prefixes.FirstOrDefault(prefix => type.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix ? type[prefix.Length..] : type;
}
