using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Reads one document: its form, then its references, then its rules; every problem is reported in one run.</summary>
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

    /// <summary>What is wrong with a text that is longer than what is read.</summary>
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
            context.References.Check((code, message, place) => context.Note(code, message, place));
        }
        else
        {
            context.References.ReportNoted((code, message, place) => context.Note(code, message, place));
        }

        WarnOfDisputedSources(text, context, content);
        problems = context.ProblemCount == 0 ? default : Places.Of(text, context.Problems);
        return content is null || context.ErrorCount > 0 ? null : Story.Trusted(content);
    }

    private static void WarnOfDisputedSources(ReadOnlySpan<byte> text, ReadContext context, StoryContent? content)
    {
        if (context.Opposing.Count == 0 || content is null)
        {
            return;
        }

        Dictionary<EntityRef, Source> sources = content.Sources.DistinctBy(static source => source.Reference).ToDictionary(static source => source.Reference);
        foreach ((Claim claim, long start) in context.Opposing)
        {
            if (!claim.Relations.Any(relation => DisputesSource(claim, relation, sources)))
            {
                continue;
            }

            foreach ((ClaimRelation relation, long place) in claim.Relations.Zip(DocumentReader.PlacesIn(text, start, "relations"u8)))
            {
                if (context.TakesWarnings && DisputesSource(claim, relation, sources))
                {
                    string message = $"{Shown.Of(relation.Target.Text)} is a source, and makes no dispute: name the claim that {Shown.Of(claim.Id.Text)} {relation.Kind}";
                    context.Note(ProblemCode.DisputeOfSource, message, place, Severity.Warning);
                }
            }
        }
    }

    // A voice that corrects its own article says nothing against anybody.
    private static bool DisputesSource(Claim claim, ClaimRelation relation, Dictionary<EntityRef, Source> sources) => relation.Kind.Opposes
        && sources.TryGetValue(relation.Target, out Source? source)
        && (relation.Kind != ClaimRelationKind.Corrects || !Speakers.Of(claim.Attribution.Voice).Any(voice => voice == source.Reference || source.IsMadeBy(voice)));

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
                // Only the end is left: the tokenizer refuses anything else that is there.
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

    // A document of a later major version may mean anything by its other members, and so none of them is read.
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
