using System.Text;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Lines;

public class WritingTests
{
    [Fact]
    public async Task WriteAsync_Stories_AreTheirTextsEachWithALineFeed()
    {
        Story small = StoryJson.Parse(LineText.Story(1));

        string text = Encoding.UTF8.GetString(await WrittenAsync([small, SampleStory.Story, small]));

        text.Should().Be($"{LineText.Story(1)}\n{SampleStory.Text}\n{LineText.Story(1)}\n");
    }

    [Fact]
    public async Task WriteAsync_NoStories_WritesNothing() => (await WrittenAsync([])).Should().BeEmpty();

    [Fact]
    public async Task WriteAsync_UnknownMembersOverSeveralLines_StayOnOne()
    {
        Story story = StoryJson.Parse("{\"format\":\"joj-story/1\",\n\"later\":{\r\n \"a\" : [1,\n2, \"b\\n\"]}\n}");

        byte[] text = await WrittenAsync([story, story]);

        text.Count(static part => part == '\n').Should().Be(2);
        text.Should().NotContain((byte)'\r');
        StoriesOf(text).Should().Equal(story, story);
    }

    // The law of JSON Lines: what was written is read again, in its order, with any number, lengths and degree.
    [Fact]
    public void ReadAsync_AfterWriteAsync_GivesTheSameStories() =>
        Gen.Select(Gen.Int[0, 400].Array[0, 40], Gen.Int[1, 4], Gen.Int[1, 100_000]).Sample(
            (lengths, degree, piece) =>
            {
                Story[] stories = [.. lengths.Select(static length => length == 7 ? SampleStory.Story : StoryJson.Parse(LineText.Story(length, new string('é', length * length))))];
                byte[] text = WrittenAsync(stories).GetAwaiter().GetResult();
                Story?[] again = [.. StoryJsonLines.ReadAsync(PiecewiseStream.Of(text, piece), new StoryJsonLinesOptions { DegreeOfParallelism = degree }).ToBlockingEnumerable().Select(static line => line.Story)];
                return again.AsEnumerable().SequenceEqual(stories);
            },
            iter: 200);

    [Fact]
    public async Task WriteAsync_SequenceThatFails_LeavesWholeLinesAndTheStreamOpen()
    {
        using var stream = new MemoryStream();

        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(stream, Failing())).Should().ThrowAsync<InvalidOperationException>();

        stream.CanWrite.Should().BeTrue();
        byte[] text = stream.ToArray();
        text.Should().NotBeEmpty();
        text[^1].Should().Be((byte)'\n');
        StoriesOf(text).Should().OnlyContain(static story => story == SampleStory.Story);

        static IEnumerable<Story> Failing()
        {
            for (int count = 0; count < 30; count++)
            {
                yield return SampleStory.Story;
            }

            throw new InvalidOperationException();
        }
    }

    // Neither line by line nor all at the end: after each story, what is written has grown by 0 or by a little more than 64 KB.
    [Fact]
    public async Task WriteAsync_ManyStories_AreHandedOver64KilobytesAtATime()
    {
        using var stream = new MemoryStream();
        var steps = new List<long>();

        await StoryJsonLines.WriteAsync(stream, Stories(), TestContext.Current.CancellationToken);

        steps.Should().HaveCountGreaterThan(3);
        steps.Should().OnlyContain(static step => step >= 64 * 1024 && step < (64 * 1024) + SampleStory.Utf8.Length + 1);

        IEnumerable<Story> Stories()
        {
            long before = 0;
            while (steps.Count < 4)
            {
                yield return SampleStory.Story;
                if (stream.Length > before)
                {
                    steps.Add(stream.Length - before);
                    before = stream.Length;
                }
            }
        }
    }

    [Fact]
    public async Task WriteAsync_NullOrCancelled_Throws()
    {
        using var stream = new MemoryStream();
        Story[] one = [SampleStory.Story];
        var cancelled = new CancellationToken(canceled: true);

        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(null!, one)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(stream, (IEnumerable<Story>)null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(stream, (IAsyncEnumerable<Story>)null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(stream, [null!])).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(stream, one, cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(stream, one.ToAsyncEnumerable(), cancelled)).Should().ThrowAsync<OperationCanceledException>();
        stream.Length.Should().Be(0);
    }

    [Fact]
    public async Task WriteAsync_Stream_IsAppendedTo()
    {
        using var stream = new MemoryStream();
        await StoryJsonLines.WriteAsync(stream, [SampleStory.Story], TestContext.Current.CancellationToken);
        await StoryJsonLines.WriteAsync(stream, new[] { SampleStory.Story }.ToAsyncEnumerable(), TestContext.Current.CancellationToken);

        StoriesOf(stream.ToArray()).Should().Equal(SampleStory.Story, SampleStory.Story);
    }

    private static async Task<byte[]> WrittenAsync(IEnumerable<Story> stories)
    {
        using var stream = new MemoryStream();
        await StoryJsonLines.WriteAsync(stream, stories);
        return stream.ToArray();
    }

    private static Story?[] StoriesOf(byte[] text) => [.. StoryJsonLines.ReadAsync(new MemoryStream(text)).ToBlockingEnumerable().Select(static line => line.Story)];
}
