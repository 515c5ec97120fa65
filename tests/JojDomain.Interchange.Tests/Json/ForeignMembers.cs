using System.Text.Json;
using System.Text.RegularExpressions;
using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.Json;

/// <summary>Holds a foreign document against what came of it: each of its members is in a story, in the words of its evidence too, or is named as not placed.</summary>
internal static partial class ForeignMembers
{
    /// <summary>The pointers of the members that are neither, each with its value.</summary>
    /// <param name="document">The document.</param>
    /// <param name="imported">What came of it.</param>
    /// <param name="isImplied">Whether a member is no value, but what the format reads others by; null where none is.</param>
    public static IReadOnlyList<string> LostIn(byte[] document, IReadOnlyList<ImportedStory> imported, Func<(string Pointer, string Text), bool>? isImplied = null)
    {
        if (imported.Any(static story => !story.Refusals.IsEmpty))
        {
            return [];
        }

        HashSet<string> places = [.. imported.SelectMany(static story => story.Unplaced).Select(static unplaced => unplaced.Place)];
        HashSet<string> found = [.. imported.Where(static each => each.IsRead).SelectMany(static each => Found(each.Story!)).Select(WithoutZeros)];
        using JsonDocument foreign = JsonDocument.Parse(document);
        return
        [
            .. Scalars.Of(foreign.RootElement)
                .Where(scalar => !found.Contains(WithoutZeros(scalar.Text)) && !found.Contains(Tag(scalar.Pointer, scalar.Text)) && !Scalars.IsNamed(scalar.Pointer, places) && isImplied?.Invoke(scalar) != true)
                .Select(static scalar => $"{scalar.Pointer} {scalar.Text}"),
        ];
    }

    private static IEnumerable<string> Found(Story story) => story.Content.Claims
        .SelectMany(static claim => claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence)))
        .SelectMany(static passage => InQuote(passage.Quote?.Exact))
        .Concat(Scalars.Texts(StoryJson.ToUtf8Bytes(story)));

    // A passage of JSON is a member with its name, or a value; one of another text is found as it is.
    private static HashSet<string> InQuote(string? quote)
    {
        foreach (string json in quote is null ? [] : new[] { quote, $"{{{quote}}}" })
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(json);
                return Scalars.Texts(document.RootElement);
            }
            catch (JsonException)
            {
                // It is no JSON in this form.
            }
        }

        return [];
    }

    // Tags of languages are the same in any case (RFC 5646).
    private static string Tag(string pointer, string text) => pointer.EndsWith("/language", StringComparison.Ordinal) && LanguageTag.TryParse(text, out LanguageTag? tag) ? tag.ToString() : text;

    private static string WithoutZeros(string text) => ZeroFraction().Replace(text, "");

    // Zeros after a full second say no more than the second.
    [GeneratedRegex(@"(?<=T\d{2}:\d{2}:\d{2})\.0+(?!\d)")]
    private static partial Regex ZeroFraction();
}
