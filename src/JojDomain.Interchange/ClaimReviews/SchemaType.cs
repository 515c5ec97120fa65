using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The schema.org types of nodes of JSON-LD.</summary>
internal static class SchemaType
{
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
                yield return LinkedData.WithoutPrefix(text.Trim());
            }
        }
    }
}
