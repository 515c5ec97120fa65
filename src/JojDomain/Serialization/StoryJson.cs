using System.Buffers;
using System.Text;
using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Reads and writes stories as native JSON, format <c>joj-story/1</c>.</summary>
/// <remarks>
/// Reading checks everything and states all problems at once; a text is a valid story or an exception, never part of a story. How large a text
/// may be is given by <see cref="StoryReadLimits"/>. Writing gives one fixed order of members, without white space. Safe for use by several threads.
/// </remarks>
public static partial class StoryJson
{
    private const int LongestString = 0x3FFF_FFDF;

    /// <summary>The story as UTF-8 JSON without white space.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    /// <exception cref="InvalidOperationException">The JSON is longer than an array can be, 2 GB.</exception>
    public static byte[] ToUtf8Bytes(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return NativeJson.ToArray(StoryContentCodec.Instance, story.Content);
    }

    /// <summary>One entity as UTF-8 JSON without white space, as in its list in a story.</summary>
    /// <exception cref="ArgumentNullException">There is no entity.</exception>
    public static byte[] EntityToUtf8Bytes(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return EntityList.Of(entity.EntityKind).Write(entity);
    }

    /// <summary>The members of the story itself (format, id, title, author and so on, without the lists of entities) as UTF-8 JSON without white space.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    public static byte[] HeaderToUtf8Bytes(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return StoryHeader.Write(story.Content);
    }

    /// <summary>Writes the story as UTF-8 JSON without white space.</summary>
    /// <exception cref="ArgumentNullException">There is no story, or nothing to write it to.</exception>
    public static void Write(Story story, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(output);
        NativeJson.Write(StoryContentCodec.Instance, story.Content, output);
    }

    /// <summary>The story as text without white space: the text of <see cref="ToUtf8Bytes"/>.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    /// <exception cref="InvalidOperationException">The text is longer than a string can be, a billion characters.</exception>
    public static string ToString(Story story) => Text(ToUtf8Bytes(story));

    /// <summary>The story as text, indented by two spaces for people to read.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    /// <exception cref="InvalidOperationException">The text is longer than a string can be, a billion characters.</exception>
    public static string ToIndentedString(Story story)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        IndentedJson.Write(ToUtf8Bytes(story), output);
        return Text(output.WrittenSpan);
    }

    /// <summary>The canonical UTF-8 bytes of the story (RFC 8785): equal stories, and only they, have equal bytes.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    /// <exception cref="StoryException">An unknown member has a number without a canonical form (JOJ1019); the problems name the place of each.</exception>
    /// <exception cref="InvalidOperationException">The JSON is longer than an array can be, 2 GB.</exception>
    public static byte[] ToCanonicalUtf8Bytes(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return CanonicalForm.Use(StoryContentCodec.Instance, story.Content, static bytes => bytes.ToArray());
    }

    /// <summary>The SHA-256 of the canonical bytes: equal stories, and only they, have equal hashes.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    /// <exception cref="StoryException">An unknown member has a number without a canonical form (JOJ1019); the problems name the place of each.</exception>
    /// <exception cref="InvalidOperationException">The JSON is longer than an array can be, 2 GB.</exception>
    public static ContentHash ContentHash(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return CanonicalForm.Use(StoryContentCodec.Instance, story.Content, static bytes => JojDomain.ContentHash.Sha256Of(bytes));
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8) <= LongestString
        ? Encoding.UTF8.GetString(utf8)
        : throw new InvalidOperationException("The text is longer than a string can be.");
}
