using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <content>Reading from streams.</content>
public static partial class StoryJson
{
    /// <summary>Reads a story from a stream of UTF-8, to its end and within the default limits; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    public static Story Parse(Stream utf8Json) => Parse(utf8Json, StoryReadLimits.Standard);

    /// <summary>Reads a story from a stream of UTF-8, to its end unless it is longer than the limit; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story, or is beyond a limit; the exception carries all problems.</exception>
    public static Story Parse(Stream utf8Json, StoryReadLimits limits) =>
        TryParse(utf8Json, limits, out Story? story, out EquatableArray<Problem> problems) ? story : throw new StoryJsonException(problems);

    /// <summary>Reads a story from a stream of UTF-8, to its end and within the default limits; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    public static Task<Story> ParseAsync(Stream utf8Json) => ParseAsync(utf8Json, CancellationToken.None);

    /// <summary>Reads a story from a stream of UTF-8, to its end and within the default limits; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story; the exception carries all problems.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<Story> ParseAsync(Stream utf8Json, CancellationToken cancellationToken) =>
        ParseAsync(utf8Json, StoryReadLimits.Standard, cancellationToken);

    /// <summary>Reads a story from a stream of UTF-8, to its end unless it is longer than the limit; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story, or is beyond a limit; the exception carries all problems.</exception>
    public static Task<Story> ParseAsync(Stream utf8Json, StoryReadLimits limits) => ParseAsync(utf8Json, limits, CancellationToken.None);

    /// <summary>Reads a story from a stream of UTF-8, to its end unless it is longer than the limit; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    /// <exception cref="StoryJsonException">The text is not a valid story, or is beyond a limit; the exception carries all problems.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<Story> ParseAsync(Stream utf8Json, StoryReadLimits limits, CancellationToken cancellationToken)
    {
        ParsedStory parsed = await TryParseAsync(utf8Json, limits, cancellationToken).ConfigureAwait(false);
        return parsed.Story ?? throw new StoryJsonException(parsed.Problems);
    }

    /// <summary>Reads a story from a stream of UTF-8, to its end and within the default limits, or states all that is wrong with the text; the stream stays open.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may be beside a story too.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static bool TryParse(Stream utf8Json, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems) =>
        TryParse(utf8Json, StoryReadLimits.Standard, out story, out problems);

    /// <summary>Reads a story from a stream of UTF-8, to its end unless it is longer than the limit, or states all that is wrong with the text; the stream stays open.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="limits">How large the text may be.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors in the order of the text, and warnings, which may be beside a story too.</param>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    public static bool TryParse(Stream utf8Json, StoryReadLimits limits, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(limits);
        var text = new StreamText(utf8Json, limits);
        while (text.Next())
        {
            // Until the end, or the limit.
        }

        return TryParse(text, limits, out story, out problems);
    }

    /// <summary>Reads a story from a stream of UTF-8, to its end and within the default limits, or states all that is wrong with the text; the stream stays open.</summary>
    /// <returns>The story or the errors, and warnings. It never fails for the text; it does where the stream fails.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static Task<ParsedStory> TryParseAsync(Stream utf8Json) => TryParseAsync(utf8Json, CancellationToken.None);

    /// <summary>Reads a story from a stream of UTF-8, to its end and within the default limits, or states all that is wrong with the text; the stream stays open.</summary>
    /// <returns>The story or the errors, and warnings. It never fails for the text; it does where the stream fails.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ParsedStory> TryParseAsync(Stream utf8Json, CancellationToken cancellationToken) =>
        TryParseAsync(utf8Json, StoryReadLimits.Standard, cancellationToken);

    /// <summary>Reads a story from a stream of UTF-8, to its end unless it is longer than the limit, or states all that is wrong with the text; the stream stays open.</summary>
    /// <returns>The story or the errors, and warnings. It never fails for the text; it does where the stream fails.</returns>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    public static Task<ParsedStory> TryParseAsync(Stream utf8Json, StoryReadLimits limits) => TryParseAsync(utf8Json, limits, CancellationToken.None);

    /// <summary>Reads a story from a stream of UTF-8, to its end unless it is longer than the limit, or states all that is wrong with the text; the stream stays open.</summary>
    /// <returns>The story or the errors, and warnings. It never fails for the text; it does where the stream fails.</returns>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ParsedStory> TryParseAsync(Stream utf8Json, StoryReadLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(limits);
        var text = new StreamText(utf8Json, limits);
        while (await text.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            // Until the end, or the limit.
        }

        TryParse(text, limits, out Story? story, out EquatableArray<Problem> problems);
        return new ParsedStory(story, problems);
    }

    private static bool TryParse(StreamText text, StoryReadLimits limits, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems)
    {
        if (!text.IsTooLong)
        {
            return TryParse(text.Read, limits, out story, out problems);
        }

        story = null;
        problems = [StoryReading.TooLong(limits)];
        return false;
    }
}
