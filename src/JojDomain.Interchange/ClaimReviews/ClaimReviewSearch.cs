using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Finds the reviews of a document, wherever they are in it, and notes what is in it beside them.</summary>
internal static class ClaimReviewSearch
{
    private const string Beside = "it is not part of a ClaimReview";

    public static IEnumerable<ForeignValue> In(ForeignValue root, List<Unplaced> notes)
    {
        if (IsReview(root))
        {
            return [root];
        }

        if (!Holds(root))
        {
            notes.Add(new(root.Pointer, SchemaType.Of(root).FirstOrDefault() is { } type ? $"a {type} is not imported: it is no ClaimReview" : Beside));
            return [];
        }

        return Children(root).SelectMany(child => In(child, notes));
    }

    /// <summary>Whether it is a claim with reviews, as the Fact Check Tools API answers.</summary>
    public static bool IsAnswer(ForeignValue value) => value.Kind == JsonValueKind.Object
        && Names(value).Contains("text", StringComparer.OrdinalIgnoreCase)
        && Names(value).Contains("claimReview", StringComparer.OrdinalIgnoreCase);

    private static bool IsReview(ForeignValue value) => SchemaType.Is(value, "ClaimReview") || IsAnswer(value);

    private static bool Holds(ForeignValue value) => IsReview(value) || Children(value).Any(Holds);

    private static IEnumerable<ForeignValue> Children(ForeignValue value) => value.Kind switch
    {
        JsonValueKind.Array => value.Items(),
        JsonValueKind.Object => value.Element.EnumerateObject().Select(member =>
            new ForeignValue(value.Text, member.Value, $"{value.Pointer}/{JsonPointer.Escape(ForeignValue.NameOf(member))}", member)),
        _ => [],
    };

    private static IEnumerable<string> Names(ForeignValue value) => value.Element.EnumerateObject().Select(static member => ForeignValue.NameOf(member));
}
