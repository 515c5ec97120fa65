using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.Losses;

/// <summary>Holds a report of losses against the document: what it does not name is to be found there.</summary>
internal static class CarriedScalars
{
    /// <summary>The members that are neither named as lost nor found, as "entity pointer value", those of the story itself as of "story".</summary>
    /// <param name="story">The story.</param>
    /// <param name="losses">The report.</param>
    /// <param name="found">The scalars of the document.</param>
    /// <param name="isTold">Whether a member is in the document in other words, such as the code of a state.</param>
    public static IReadOnlyList<string> MissingIn(Story story, LossReport losses, IReadOnlySet<string> found, Func<string, bool> isTold)
    {
        ILookup<string?, string> lost = losses.Where(static loss => loss.Path.Length > 0).ToLookup(static loss => loss.Entity?.Text, static loss => loss.Path);
        return
        [
            .. MissingIn(StoryJson.HeaderToUtf8Bytes(story), "story", lost[null].ToHashSet(StringComparer.Ordinal), found, isTold),
            .. story.Entities.SelectMany(entity => MissingIn(StoryJson.EntityToUtf8Bytes(entity), entity.Reference.Text, lost[entity.Reference.Text].ToHashSet(StringComparer.Ordinal), found, isTold)),
        ];
    }

    private static string[] MissingIn(byte[] json, string owner, HashSet<string> lost, IReadOnlySet<string> found, Func<string, bool> isTold)
    {
        using JsonDocument native = JsonDocument.Parse(json);
        return
        [
            .. Scalars.Of(native.RootElement)
                .Where(scalar => !found.Contains(scalar.Text) && !Scalars.IsNamed(scalar.Pointer, lost) && !isTold(scalar.Pointer))
                .Select(scalar => $"{owner} {scalar.Pointer} {scalar.Text}"),
        ];
    }
}
