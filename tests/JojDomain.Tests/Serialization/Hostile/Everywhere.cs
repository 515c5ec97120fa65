using System.Text;
using System.Text.Unicode;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Lines;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Reads a text in every possible way, and asserts that all of them give the same result.</summary>
internal static class Everywhere
{
    public static async Task<(Story? Story, EquatableArray<Problem> Problems)> ReadAsync(byte[] text, StoryReadLimits? limits = null)
    {
        limits ??= new StoryReadLimits();
        bool read = StoryJson.TryParse(text, limits, out Story? story, out EquatableArray<Problem> problems);

        read.Should().Be(story is not null);
        read.Should().Be(problems.All(static problem => problem.Severity == Severity.Warning));
        Same(() => StoryJson.Parse(text, limits), story, problems);
        Same(() => StoryJson.Parse(new MemoryStream(text), limits), story, problems);
        Same(() => StoryJson.Parse(PiecewiseStream.Of(text, 100_000), limits), story, problems);
        Same(await CaughtAsync(() => StoryJson.ParseAsync(new MemoryStream(text), limits, CancellationToken.None), problems), story, problems);
        if (Utf8.IsValid(text))
        {
            StoryJson.TryParse(Encoding.UTF8.GetString(text), limits, out Story? ofString, out EquatableArray<Problem> ofStrings).Should().Be(read);
            Same((ofString, ofStrings), story, problems);
        }

        if (!text.AsSpan().ContainsAny("\r\n"u8) && text.AsSpan().ContainsAnyExcept(" \t"u8))
        {
            var options = new StoryJsonLinesOptions { Limits = limits };
            StoryLine line = StoryJsonLines.Read(new MemoryStream([.. text, .. "\n"u8]), options).Should().ContainSingle().Subject;
            Same((line.Story, line.Problems), story, problems);
        }

        return (story, problems);
    }

    /// <summary>The errors of a text that must have some.</summary>
    public static async Task<Problem[]> RefusedAsync(byte[] text, StoryReadLimits? limits = null)
    {
        (Story? story, EquatableArray<Problem> problems) = await ReadAsync(text, limits);
        story.Should().BeNull(Encoding.UTF8.GetString(text.AsSpan(0, Math.Min(text.Length, 1000))));
        problems.Should().OnlyContain(static problem => problem.Message.Length < 1500 && problem.Pointer.Length < 8000);
        return [.. problems.Where(static problem => problem.Severity == Severity.Error)];
    }

    private static void Same(Func<Story> parse, Story? story, EquatableArray<Problem> problems)
    {
        try
        {
            Same((parse(), problems), story, problems);
        }
        catch (StoryJsonException thrown)
        {
            Same((null, thrown.Problems), story, problems);
        }
    }

    // Parse gives no warnings.
    private static async Task<(Story?, EquatableArray<Problem>)> CaughtAsync(Func<Task<Story>> parse, EquatableArray<Problem> warnings)
    {
        try
        {
            return (await parse(), warnings);
        }
        catch (StoryJsonException thrown)
        {
            return (null, thrown.Problems);
        }
    }

    private static void Same((Story? Story, EquatableArray<Problem> Problems) answer, Story? story, EquatableArray<Problem> problems)
    {
        answer.Story.Should().Be(story);
        answer.Problems.Should().Equal(problems);
    }
}
