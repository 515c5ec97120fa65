using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.Losses;

/// <summary>Holds a report of losses against the document: what it does not name is to be found there.</summary>
internal static class CarriedScalars
{
    /// <summary>The members that are neither named as lost nor found, as "entity pointer value".</summary>
    /// <param name="story">The story.</param>
    /// <param name="losses">The report.</param>
    /// <param name="found">The scalars of the document.</param>
    /// <param name="isTold">Whether a member is in the document in other words, such as the code of a state.</param>
    public static IReadOnlyList<string> MissingIn(Story story, LossReport losses, IReadOnlySet<string> found, Func<string, bool> isTold)
    {
        HashSet<(string?, string)> lost = [.. losses.Select(static loss => (loss.Entity?.Text, loss.Path))];
        List<string> missing = [];
        foreach (Entity entity in story.Entities)
        {
            using JsonDocument native = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(entity));
            Compare(native.RootElement, "");

            void Compare(JsonElement value, string pointer)
            {
                if (pointer.Length > 0 && lost.Contains((entity.Reference.Text, pointer)))
                {
                    return;
                }

                switch (value.ValueKind)
                {
                    case JsonValueKind.Object:
                        foreach (JsonProperty member in value.EnumerateObject())
                        {
                            Compare(member.Value, pointer + CarriedMembers.Pointer(member.Name));
                        }

                        break;
                    case JsonValueKind.Array:
                        foreach ((int index, JsonElement item) in value.EnumerateArray().Index())
                        {
                            Compare(item, FormattableString.Invariant($"{pointer}/{index}"));
                        }

                        break;
                    default:
                        string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
                        if (!found.Contains(text) && !isTold(pointer))
                        {
                            missing.Add($"{entity.Reference.Text} {pointer} {text}");
                        }

                        break;
                }
            }
        }

        return missing;
    }
}
