using System.Globalization;
using JojDomain.Engine;

namespace JojDomain;

/// <content>The story in one line, for messages and debuggers.</content>
public sealed partial class Story
{
    private const int ShortHash = 12;

    /// <summary>Title, id, how many entities and claims, and the beginning of the content hash, as in <c>Le cloud (joj-2026, 41 entities, 16 claims, 3f2a91c07d15)</c>.</summary>
    /// <remarks>
    /// Stories that differ show different hashes, but for chance: 12 hexadecimal digits of <see cref="Serialization.StoryJson.ContentHash"/>, or of the SHA-256 of the native
    /// JSON where a story has no canonical form. The id represents a title that is missing, the word "story" for both. At most 100 characters of the title are shown.
    /// </remarks>
    public override string ToString()
    {
        string? title = Content.Title is { } text ? Shown.Plain(text.Text) : null;
        string id = title is not null && Content.Id is not null ? $"{Content.Id}, " : "";
        string entities = Count(EntityLists.All.Sum(list => list.Count(Content)), "entity", "entities");
        return $"{title ?? Content.Id?.Text ?? "story"} ({id}{entities}, {Count(Content.Claims.Count, "claim", "claims")}, {HashText()[..ShortHash]})";
    }

    private static string Count(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");

    private string HashText()
    {
        try
        {
            return CanonicalForm.Use(StoryContentCodec.Instance, Content, static bytes => ContentHash.Sha256Of(bytes)).Hex;
        }
        catch (StoryException)
        {
            // A number that another version put there has no canonical form; the native one keeps it as it is spelled.
            return ContentHash.Sha256Of(NativeJson.ToArray(StoryContentCodec.Instance, Content)).Hex;
        }
    }
}
