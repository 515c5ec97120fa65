using System.Text.Json;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange.Tests.Json;

/// <summary>Holds a foreign document against what came of it: each of its members is in a story, in the words of its evidence too, or is named as not placed.</summary>
internal static partial class ForeignMembers
{
    /// <summary>The pointers of the members that are neither.</summary>
    public static IReadOnlyList<string> LostIn(byte[] document, IReadOnlyList<ImportedStory> imported)
    {
        if (imported.Any(static story => !story.Refusals.IsEmpty))
        {
            return [];
        }

        HashSet<string> places = [.. imported.SelectMany(static story => story.Unplaced).Select(static unplaced => unplaced.Place)];
        HashSet<string> found = [];
        foreach (Story story in imported.Where(static each => each.IsRead).Select(static each => each.Story!))
        {
            using JsonDocument native = JsonDocument.Parse(Serialization.StoryJson.ToUtf8Bytes(story));
            Collect(native.RootElement, found);
            foreach (string quote in story.Content.Claims.SelectMany(static claim => claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence))).Select(static passage => passage.Quote!.Exact))
            {
                using JsonDocument member = Parsed(quote);
                Collect(member.RootElement, found);
            }
        }

        using JsonDocument foreign = JsonDocument.Parse(document);
        List<string> lost = [];
        Compare(foreign.RootElement, "", places, found, lost);
        return lost;
    }

    // A passage is a member with its name, or a value.
    private static JsonDocument Parsed(string quote)
    {
        try
        {
            return JsonDocument.Parse(quote);
        }
        catch (JsonException)
        {
            return JsonDocument.Parse($"{{{quote}}}");
        }
    }

    private static void Collect(JsonElement value, HashSet<string> found)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Collect(member.Value, found);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Collect(item, found);
                }

                break;
            default:
                found.Add(TextOf(value));
                break;
        }
    }

    private static void Compare(JsonElement value, string pointer, HashSet<string> places, HashSet<string> found, List<string> lost)
    {
        if (places.Contains(pointer))
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Compare(member.Value, $"{pointer}/{JsonPointer.Escape(ForeignValue.NameOf(member))}", places, found, lost);
                }

                break;
            case JsonValueKind.Array:
                foreach ((int index, JsonElement item) in value.EnumerateArray().Index())
                {
                    Compare(item, FormattableString.Invariant($"{pointer}/{index}"), places, found, lost);
                }

                break;
            default:
                if (!found.Contains(TextOf(value)))
                {
                    lost.Add($"{pointer} {value.GetRawText()}");
                }

                break;
        }
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? ZeroFraction().Replace(value.GetString()!, "") : value.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }

    // Zeros after a full second say no more than the second.
    [GeneratedRegex(@"(?<=T\d{2}:\d{2}:\d{2})\.0+(?!\d)")]
    private static partial Regex ZeroFraction();
}
