using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Reads one document: first its content, then it checks references and rules over the whole. All problems are reported at once.</summary>
internal static class StoryReading
{
    public static bool TryRead(ReadOnlySpan<byte> text, StoryReadLimits limits, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems)
    {
        if (text.Length > limits.LongestDocument)
        {
            story = null;
            problems = [TooLong(limits)];
            return false;
        }

        ReadContext context = ContextPool.Rent(limits, text.Length);
        try
        {
            story = Read(text, context, out problems);
            if (context.References.HidesProblems)
            {
                // Reading a wrong document once more is cheaper than noting repeated references in every good one.
                context.Reset();
                context.Begin(limits, text.Length, keepsAllReferences: true);
                story = Read(text, context, out problems);
            }

            return story is not null;
        }
        finally
        {
            ContextPool.Return(context);
        }
    }

    /// <summary>The problem of a text that is longer than is read.</summary>
    public static Problem TooLong(StoryReadLimits limits) => new()
    {
        Code = ProblemCode.TooLarge,
        Pointer = "",
        Message = FormattableString.Invariant($"the text is longer than {limits.LongestDocument} bytes, the most that is read"),
        Place = new TextPlace(1, 1, 0),
    };

    private static Story? Read(ReadOnlySpan<byte> text, ReadContext context, out EquatableArray<Problem> problems)
    {
        StoryContent? content = ReadContent(text, context, out bool isWhole);
        if (isWhole)
        {
            context.References.Check(context);
        }
        else
        {
            context.References.ReportNoted(context);
        }

        ClaimWarnings.NoteDisputedSources(text, context, content);
        problems = context.ProblemCount == 0 ? default : Places.Of(text, context.Problems);
        return content is null || context.ErrorCount > 0 ? null : Story.Trusted(content);
    }

    private static StoryContent? ReadContent(ReadOnlySpan<byte> text, ReadContext context, out bool isWhole)
    {
        isWhole = true;
        if (ByteOrderMarkOf(text) is { } mark)
        {
            context.Note(ProblemCode.ByteOrderMark, $"the text begins with {mark} (RFC 8259)", 0);
            return null;
        }

        var reader = new DocumentReader(text, context);
        try
        {
            reader.Json.Read();
            if (!HasFormat(ref reader))
            {
                return null;
            }

            _ = StoryContentCodec.Instance.Read(ref reader, out StoryContent? content);
            while (reader.Json.Read())
            {
                // The tokenizer refuses anything but white space after the story.
            }

            return content;
        }
        catch (BrokenTextException broken)
        {
            context.Note(broken.Code, broken.Message, broken.Offset);
            isWhole = false;
            return null;
        }
    }

    private static string? ByteOrderMarkOf(ReadOnlySpan<byte> text) => text switch
    {
        [0xEF, 0xBB, 0xBF, ..] => "a byte order mark, which JSON does not allow",
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "the byte order mark of UTF-32, and JSON is UTF-8",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "the byte order mark of UTF-16, and JSON is UTF-8",
        _ => null,
    };

    // In a document of a later major version all members may have another meaning, so that none is read.
    private static bool HasFormat(ref DocumentReader reader)
    {
        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            reader.Fail(ProblemCode.WrongType, "a story is an object");
            return false;
        }

        if (!reader.TryPeek("format"u8, out JsonInput format))
        {
            reader.Fail(ProblemCode.WrongFormat, $"the member \"format\" is missing; it is \"{StoryFormat.Current}\"");
            return false;
        }

        DocumentReader ahead = reader;
        ahead.Json = format;
        if (format.TokenType == JsonTokenType.String && ahead.TryGetCharacters(out ReadOnlySpan<char> characters))
        {
            if (TextForm.TryRead(characters, out StoryFormat? known, out string? reason))
            {
                reader.Context.Format = known;
                return true;
            }

            ahead.Fail(ProblemCode.WrongFormat, reason);
        }
        else if (format.TokenType != JsonTokenType.String)
        {
            ahead.Fail(ProblemCode.WrongFormat, $"the format is a string, \"{StoryFormat.Current}\"");
        }

        return false;
    }
}
