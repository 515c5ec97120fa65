using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <content>Reading from UTF-8 and from text in memory.</content>
public static partial class StoryJson
{
    private const int CountedAtOnce = 1 << 20;

    /// <summary>Reads a story from UTF-8, within the default limits.</summary>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    public static Story Parse(ReadOnlySpan<byte> utf8Json) => Parse(utf8Json, StoryReadLimits.Standard);

    /// <summary>Reads a story from UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The limits are null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story, or is beyond a limit; the exception carries all problems.</exception>
    public static Story Parse(ReadOnlySpan<byte> utf8Json, StoryReadLimits limits) =>
        TryParse(utf8Json, limits, out Story? story, out EquatableArray<Problem> problems) ? story : throw new StoryJsonException(problems);

    /// <summary>Reads a story from UTF-8, within the default limits, and gives what it warns of.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="warnings">What is probably not meant, such as a misspelt member, in the order of the text; empty where there is nothing.</param>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    public static Story Parse(ReadOnlySpan<byte> utf8Json, out EquatableArray<Problem> warnings) =>
        TryParse(utf8Json, out Story? story, out warnings) ? story : throw new StoryJsonException(warnings);

    /// <summary>Reads a story from text, within the default limits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    [OverloadResolutionPriority(1)] // A null literal is a missing text, and not an ambiguous call.
    public static Story Parse(string json) => Parse(json, StoryReadLimits.Standard);

    /// <summary>Reads a story from text; its length counts as that of its UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The text or the limits are null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story, or is beyond a limit; the exception carries all problems.</exception>
    [OverloadResolutionPriority(1)]
    public static Story Parse(string json, StoryReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryParse(json, limits, out Story? story, out EquatableArray<Problem> problems) ? story : throw new StoryJsonException(problems);
    }

    /// <summary>Reads a story from text, within the default limits, and gives what it warns of.</summary>
    /// <param name="json">The text.</param>
    /// <param name="warnings">What is probably not meant, such as a misspelt member, in the order of the text; empty where there is nothing.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    [OverloadResolutionPriority(1)]
    public static Story Parse(string json, out EquatableArray<Problem> warnings)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryParse(json, out Story? story, out warnings) ? story : throw new StoryJsonException(warnings);
    }

    /// <summary>Reads a story from UTF-8 within the default limits, or states all that is wrong with the text.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may be beside a story too.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems) =>
        TryParse(utf8Json, StoryReadLimits.Standard, out story, out problems);

    /// <summary>Reads a story from UTF-8, or states all that is wrong with the text.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="limits">How large the text may be.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may be beside a story too.</param>
    /// <exception cref="ArgumentNullException">The limits are null.</exception>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, StoryReadLimits limits, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return StoryReading.TryRead(utf8Json, limits, out story, out problems);
    }

    /// <summary>Reads a story from text within the default limits, or states all that is wrong with it; a null text is no story.</summary>
    /// <param name="json">The text.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may be beside a story too.</param>
    [OverloadResolutionPriority(1)] // A null literal is a missing text, and not an ambiguous call.
    public static bool TryParse([NotNullWhen(true)] string? json, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems) =>
        TryParse(json, StoryReadLimits.Standard, out story, out problems);

    /// <summary>Reads a story from text, or states all that is wrong with it; a null text is no story.</summary>
    /// <param name="json">The text; its length counts as that of its UTF-8.</param>
    /// <param name="limits">How large the text may be.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may be beside a story too.</param>
    /// <exception cref="ArgumentNullException">The limits are null.</exception>
    [OverloadResolutionPriority(1)]
    public static bool TryParse(
        [NotNullWhen(true)] string? json,
        StoryReadLimits limits,
        [NotNullWhen(true)] out Story? story,
        out EquatableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(limits);

        // Each character takes at least one byte, so that the bytes of a text with too many characters are not counted.
        long length = json?.Length > limits.LongestDocument ? json.Length : ByteCount(json);
        if (length > limits.LongestDocument)
        {
            story = null;
            problems = [StoryReading.TooLong(limits)];
            return false;
        }

        // Encoding as UTF-8 would silently replace a lone surrogate.
        int broken = WellFormed.IndexOfBrokenSurrogate(json);
        if (broken >= 0)
        {
            story = null;
            byte[] before = Encoding.UTF8.GetBytes(json!, 0, broken);
            problems =
            [
                new Problem
                {
                    Code = ProblemCode.NotUnicode,
                    Pointer = "",
                    Message = $"half of a surrogate pair is alone at index {broken} of the text",
                    Place = new LineCounter(before).PlaceOf(before.Length),
                },
            ];
            return false;
        }

        byte[] utf8 = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            Encoding.UTF8.GetBytes(json, utf8);
            return StoryReading.TryRead(utf8.AsSpan(0, (int)length), limits, out story, out problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    // In pieces that end between characters, because the framework fails where the count is beyond the length of an array.
    internal static long ByteCount(ReadOnlySpan<char> text)
    {
        long count = 0;
        while (!text.IsEmpty)
        {
            int piece = Math.Min(text.Length, CountedAtOnce);
            if (piece < text.Length && char.IsHighSurrogate(text[piece - 1]))
            {
                piece--;
            }

            count += Encoding.UTF8.GetByteCount(text[..piece]);
            text = text[piece..];
        }

        return count;
    }
}
