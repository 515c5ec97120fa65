using System.Globalization;
using JojDomain.Engine;

namespace JojDomain;

/// <content>The story in one line, for messages and debuggers.</content>
public sealed partial class Story
{
    private const int ShortHash = 12;

    /// <summary>Title, id, the numbers of entities and claims, and the beginning of the content hash, as in <c>Le cloud (joj-2026, 41 entities, 16 claims, 3f2a91c07d15)</c>.</summary>
    /// <remarks>
    /// The hash is the first 12 hexadecimal digits of <see cref="Serialization.StoryJson.ContentHash"/>, or of the SHA-256 of the native JSON where a story has no canonical form. Without a
    /// title the id takes its place, and without both the word "story". At most 100 characters of the title are shown.
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
            // An unknown member has a number without a canonical form. Native JSON keeps its spelling.
            return ContentHash.Sha256Of(NativeJson.ToArray(StoryContentCodec.Instance, Content)).Hex;
        }
    }
}
