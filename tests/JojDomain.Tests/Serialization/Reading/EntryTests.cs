using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Lines;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>The methods that give warnings, that read a stream without exceptions, and that describe a result in one line.</summary>
public sealed class EntryTests
{
    private const string Misspelt = """{"format":"joj-story/1","organisations":[{"id":"port","names":["Port"],"countr":"FR"}]}""";

    private static readonly byte[] Wrong = """{"format":"joj-story/1","claims":[{}]}"""u8.ToArray();

    [Fact]
    public void Parse_WithWarnings_GivesWhatTryParseGives()
    {
        StoryJson.TryParse(Misspelt, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();
        problems.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);

        StoryJson.Parse(Misspelt, out EquatableArray<Problem> ofText).Should().Be(story);
        StoryJson.Parse(Encoding.UTF8.GetBytes(Misspelt), out EquatableArray<Problem> ofBytes).Should().Be(story);

        (ofText == problems).Should().BeTrue();
        (ofBytes == problems).Should().BeTrue();
        FluentActions.Invoking(() => StoryJson.Parse(null!, out _)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryJson.Parse(Wrong, out _)).Should().Throw<StoryJsonException>().Which.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public async Task TryParse_OfAStream_GivesWhatThatOfBytesGives()
    {
        foreach (byte[] text in new[] { Encoding.UTF8.GetBytes(Misspelt), Wrong, [] })
        {
            bool expected = StoryJson.TryParse(text, out Story? story, out EquatableArray<Problem> problems);

            bool read = StoryJson.TryParse(new MemoryStream(text), out Story? fromStream, out EquatableArray<Problem> ofStream);
            (Story? later, EquatableArray<Problem> ofLater) = await StoryJson.TryParseAsync(new MemoryStream(text), TestContext.Current.CancellationToken);

            read.Should().Be(expected);
            new[] { fromStream, later }.Should().AllSatisfy(each => each.Should().Be(story));
            (ofStream == problems && ofLater == problems).Should().BeTrue();
        }
    }

    [Fact]
    public async Task TryParse_OfAStreamBeyondTheLimit_IsAProblemAndNoException()
    {
        StoryReadLimits limits = new() { LongestDocument = 10 };
        foreach (Stream stream in new Stream[] { new MemoryStream(Wrong), PiecewiseStream.Of(Wrong, 3) })
        {
            ParsedStory parsed = await StoryJson.TryParseAsync(stream, limits, TestContext.Current.CancellationToken);

            parsed.IsStory.Should().BeFalse();
            parsed.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.TooLarge);
            parsed.ToString().Should().Contain("JOJ1017");
        }

        StoryJson.TryParse(new MemoryStream(Wrong), limits, out _, out EquatableArray<Problem> problems).Should().BeFalse();
        problems.Should().ContainSingle();
    }

    [Fact]
    public async Task TryParseAsync_WithoutAStream_NamesTheParameter()
    {
        Func<Task> noStream = () => StoryJson.TryParseAsync(null!);
        Func<Task> noLimits = () => StoryJson.TryParseAsync(Stream.Null, null!);

        (await noStream.Should().ThrowAsync<ArgumentNullException>()).Which.ParamName.Should().Be("utf8Json");
        (await noLimits.Should().ThrowAsync<ArgumentNullException>()).Which.ParamName.Should().Be("limits");
    }

    [Fact]
    public void ToString_OfAStory_IsTheTextOfItsBytes()
    {
        Story story = StoryJson.Parse(Misspelt);

        StoryJson.ToString(story).Should().Be(Misspelt).And.Be(Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(story)));
        FluentActions.Invoking(() => StoryJson.ToString(null!)).Should().Throw<ArgumentNullException>();
    }
}
