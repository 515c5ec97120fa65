using System.Text.Json;

namespace JojDomain.Interchange.Tests.Annotations;

/// <summary>What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says that an annotation MUST be, for the classes that are written.</summary>
internal static class AnnotationModel
{
    private static readonly HashSet<string> Motivations =
    [
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
    ];

    /// <summary>What of an annotation is against the model.</summary>
    public static IEnumerable<string> FaultsOf(JsonElement annotation) =>
    [
        .. Fault(ManyOf(annotation, "@context").Any(static each => each.ValueKind == JsonValueKind.String && each.GetString() == "http://www.w3.org/ns/anno.jsonld"), "3.1: the context is not there"),
        .. Fault(IsIri(annotation, "id"), "3.1: there is not exactly one IRI that identifies it"),
        .. Fault(ManyOf(annotation, "type").Any(static each => each.GetString() == "Annotation"), "3.1: the type is not Annotation"),
        .. Fault(ManyOf(annotation, "target").Length > 0, "3.1: there is no target"),
        .. ManyOf(annotation, "body").SelectMany(FaultsOfBody),
        .. ManyOf(annotation, "target").SelectMany(FaultsOfTarget),
    ];

    private static IEnumerable<string> FaultsOfBody(JsonElement body) =>
    [
        .. Fault(IsText(body, "value"), "3.2.4: a textual body has not exactly one text"),
        .. Fault(ManyOf(body, "purpose").All(static each => Motivations.Contains(each.GetString()!)), "3.3.5: a purpose is no motivation"),
        .. Fault(ManyOf(body, "language").Length <= 1, "3.2.4: a body has several languages"),
    ];

    private static IEnumerable<string> FaultsOfTarget(JsonElement target) =>
    [
        .. Fault(IsIri(target, "source"), "4: a specific resource has not exactly one source"),
        .. ManyOf(target, "selector").SelectMany(FaultsOfSelector),
    ];

    private static IEnumerable<string> FaultsOfSelector(JsonElement selector) => selector.GetProperty("type").GetString() switch
    {
        "TextQuoteSelector" =>
        [
            .. Fault(IsText(selector, "exact"), "4.2.4: a quote has not exactly one text"),
            .. Fault(!selector.TryGetProperty("prefix", out _) || IsText(selector, "prefix"), "4.2.4: a prefix is no text"),
            .. Fault(!selector.TryGetProperty("suffix", out _) || IsText(selector, "suffix"), "4.2.4: a suffix is no text"),
        ],
        "TextPositionSelector" =>
        [
            .. Fault(IsPosition(selector, "start"), "4.2.5: a start is no count of characters"),
            .. Fault(IsPosition(selector, "end"), "4.2.5: an end is no count of characters"),
        ],
        string other => [$"4.2: {other} is no selector that is written"],
        null => ["4.2: a selector has no type"],
    };

    private static IEnumerable<string> Fault(bool holds, string fault) => holds ? [] : [fault];

    private static JsonElement[] ManyOf(JsonElement value, string member) => !value.TryGetProperty(member, out JsonElement found) ? []
        : found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()] : [found];

    private static bool IsText(JsonElement value, string member) => value.TryGetProperty(member, out JsonElement text) && text.ValueKind == JsonValueKind.String;

    private static bool IsIri(JsonElement value, string member) => IsText(value, member) && Uri.IsWellFormedUriString(value.GetProperty(member).GetString(), UriKind.Absolute);

    private static bool IsPosition(JsonElement value, string member) => value.TryGetProperty(member, out JsonElement count) && count.TryGetInt32(out int at) && at >= 0;
}
