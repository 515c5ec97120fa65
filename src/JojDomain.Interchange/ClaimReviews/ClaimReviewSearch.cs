using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Finds the reviews of a document, wherever they are in it, and what is in it beside them.</summary>
internal static class ClaimReviewSearch
{
    /// <summary>The reviews.</summary>
    public static IEnumerable<ForeignValue> In(ForeignValue root) => IsReview(root) ? [root] : root.Children().SelectMany(In);

    /// <summary>What is neither a review nor read as part of one.</summary>
    public static IEnumerable<Unplaced> Beside(ForeignValue root, ClaimReviewGraph graph) =>
        IsReview(root) || graph.IsRead(root) ? []
        : Holds(root) ? root.Children().SelectMany(child => Beside(child, graph))
        : [new(root.Pointer, SchemaType.Of(root).FirstOrDefault() is { } type ? $"a {type} is not imported: it is no ClaimReview" : "it is not part of a ClaimReview")];

    /// <summary>Whether it is a claim with reviews, as the Fact Check Tools API answers.</summary>
    public static bool IsAnswer(ForeignValue value) => value.Kind == JsonValueKind.Object
        && Names(value).Contains("text", StringComparer.OrdinalIgnoreCase)
        && Names(value).Contains("claimReview", StringComparer.OrdinalIgnoreCase);

    private static bool IsReview(ForeignValue value) => SchemaType.Is(value, "ClaimReview") || IsAnswer(value);

    private static bool Holds(ForeignValue value) => IsReview(value) || value.Children().Any(Holds);

    private static IEnumerable<string> Names(ForeignValue value) => value.Element.EnumerateObject().Select(static member => ForeignValue.NameOf(member));
}
