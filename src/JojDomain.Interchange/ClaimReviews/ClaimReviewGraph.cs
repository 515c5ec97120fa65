using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The nodes of one document of JSON-LD by their ids, so that a node that is named in one place is read where it is given in full.</summary>
internal sealed class ClaimReviewGraph
{
    private readonly Lazy<Dictionary<string, ForeignValue>> _nodes;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public ClaimReviewGraph(ForeignValue root) => _nodes = new(() => Nodes(root));

    /// <summary>Whether a value is a node that is named alone: it has an id, and nothing beside it but its types.</summary>
    public static bool IsReference(ForeignValue value, [NotNullWhen(true)] out string? id)
    {
        id = null;
        return value.Kind == JsonValueKind.Object
            && value.Child("@id") is { } given && given.TryText(out id)
            && value.Element.EnumerateObject().All(static member => ForeignValue.NameOf(member) is "@id" or "@type");
    }

    /// <summary>The node that is meant: of one that is named alone the one that is given in full, where there is any. A review is nobody and nothing that a review is of.</summary>
    public ForeignValue Find(ForeignValue value) =>
        !IsReference(value, out string? id) || !_nodes.Value.TryGetValue(id, out ForeignValue node) || SchemaType.Is(node, "ClaimReview") ? value : node;

    /// <summary>The same, of a node that is read then.</summary>
    public ForeignValue Read(ForeignValue value)
    {
        ForeignValue node = Find(value);
        if (node.Pointer != value.Pointer)
        {
            _read.Add(node.Pointer);
        }

        return node;
    }

    /// <summary>Whether a node was read in place of its name.</summary>
    public bool IsRead(ForeignValue node) => _read.Contains(node.Pointer);

    // The first that is given in full counts, as of members of one name.
    private static Dictionary<string, ForeignValue> Nodes(ForeignValue root)
    {
        var nodes = new Dictionary<string, ForeignValue>(StringComparer.Ordinal);
        Stack<ForeignValue> left = new([root]);
        while (left.TryPop(out ForeignValue value))
        {
            if (value.Kind == JsonValueKind.Object && value.Child("@id") is { } given && given.TryText(out string? id) && !IsReference(value, out _))
            {
                nodes.TryAdd(id, value);
            }

            foreach (ForeignValue child in value.Children().Reverse())
            {
                left.Push(child);
            }
        }

        return nodes;
    }
}
