using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Reads and writes stories as native JSON, format <c>joj-story/1</c>.</summary>
/// <remarks>
/// Reading checks everything and tells all problems at once; a text is a valid story or an exception, never part of a story. A text may be
/// nested 64 deep and hold what memory holds. Writing gives one fixed order of members, without white space. Safe for use by several threads.
/// </remarks>
public static class StoryJson
{
    /// <summary>The JSON Schema (draft 2020-12) of native JSON: UTF-8, indented, with a line feed at its end.</summary>
    /// <remarks>
    /// It is made from the types when it is first asked for, with their documentation, and always the same. Its <c>$id</c> is
    /// <c>urn:joj-domain:story:1</c>. Every text that is read is valid by it. The reverse does not hold: a schema can follow no reference from
    /// one entity to another and knows no calendar, so that reading refuses more and says why.
    /// </remarks>
    public static ReadOnlyMemory<byte> Schema => StorySchema.Utf8;

    /// <summary>Reads a story from UTF-8.</summary>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    public static Story Parse(ReadOnlySpan<byte> utf8Json) =>
        TryParse(utf8Json, out Story? story, out EquatableArray<Problem> problems) ? story : throw new StoryJsonException(problems);

    /// <summary>Reads a story from text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    [OverloadResolutionPriority(1)] // So that a null literal is a missing text, and no question of which method.
    public static Story Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryParse(json, out Story? story, out EquatableArray<Problem> problems) ? story : throw new StoryJsonException(problems);
    }

    /// <summary>Reads a story from a stream of UTF-8, to its end; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    public static Story Parse(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using MemoryStream text = RoomFor(utf8Json);
        utf8Json.CopyTo(text);
        return Parse(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    /// <summary>Reads a story from a stream of UTF-8, to its end; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<Story> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using MemoryStream text = RoomFor(utf8Json);
        await utf8Json.CopyToAsync(text, cancellationToken).ConfigureAwait(false);
        return Parse(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    // A stream that knows its length needs its room once, and not again and again as it grows.
    private static MemoryStream RoomFor(Stream stream) =>
        stream.CanSeek && stream.Length - stream.Position is > 0 and <= int.MaxValue and var length ? new MemoryStream((int)length) : new MemoryStream();

    /// <summary>Reads a story from UTF-8, or tells all that is wrong with the text.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may stand beside a story too.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems) =>
        StoryReading.TryRead(utf8Json, out story, out problems);

    /// <summary>Reads a story from text, or tells all that is wrong with it; a null text is no story.</summary>
    /// <param name="json">The text.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may stand beside a story too.</param>
    [OverloadResolutionPriority(1)] // So that a null literal is a missing text, and no question of which method.
    public static bool TryParse([NotNullWhen(true)] string? json, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems)
    {
        // A lone surrogate must not turn into a replacement character on its way to UTF-8.
        int broken = WellFormed.IndexOfBrokenSurrogate(json);
        if (broken >= 0)
        {
            story = null;
            problems = [new Problem { Code = ProblemCode.NotUnicode, Pointer = "", Message = $"half of a surrogate pair stands alone at index {broken} of the text" }];
            return false;
        }

        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json?.Length ?? 0));
        try
        {
            int length = Encoding.UTF8.GetBytes(json, utf8);
            return TryParse(utf8.AsSpan(0, length), out story, out problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>The story as UTF-8 JSON without white space.</summary>
    public static byte[] ToUtf8Bytes(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return JsonForm.ToArray(StoryContentCodec.Instance, story.Content);
    }

    /// <summary>Writes the story as UTF-8 JSON without white space.</summary>
    public static void Write(Story story, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(output);
        JsonForm.Write(StoryContentCodec.Instance, story.Content, output);
    }

    /// <summary>The story as text, indented by two spaces for people to read.</summary>
    public static string ToIndentedString(Story story)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        IndentedJson.Write(ToUtf8Bytes(story), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The canonical UTF-8 bytes of the story (RFC 8785): equal stories, and only they, have equal bytes.</summary>
    public static byte[] ToCanonicalUtf8Bytes(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return CanonicalForm.Use(StoryContentCodec.Instance, story.Content, static bytes => bytes.ToArray());
    }

    /// <summary>The SHA-256 of the canonical bytes: equal stories, and only they, have equal hashes.</summary>
    public static ContentHash ContentHash(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return CanonicalForm.Use(StoryContentCodec.Instance, story.Content, static bytes => JojDomain.ContentHash.Sha256Of(bytes));
    }
}
