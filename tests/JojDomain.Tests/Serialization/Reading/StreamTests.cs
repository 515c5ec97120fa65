using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Streams that know their length are read at once, and no further than the limit; others are read piece by piece.</summary>
public class StreamTests
{
    [Fact]
    public void Parse_StreamThatKnowsItsLength_IsReadAtOnce()
    {
        using var stream = new CountingStream([.. "xyz"u8, .. SampleStory.Utf8]);
        stream.Position = 3;

        StoryJson.Parse(stream).Should().Be(SampleStory.Story);

        stream.Asked.Should().Equal([SampleStory.Utf8.Length + 1, 1], "the text has room in one piece, and its end shows in one byte more");
    }

    [Fact]
    public void Parse_StreamInItsMiddle_IsAsLongAsWhatIsLeft()
    {
        using var stream = new CountingStream([.. new byte[SampleStory.Utf8.Length * 3], .. SampleStory.Utf8]);
        stream.Position = SampleStory.Utf8.Length * 3;

        StoryJson.Parse(stream, new StoryReadLimits { LongestDocument = SampleStory.Utf8.Length }).Should().Be(SampleStory.Story);
    }

    [Fact]
    public async Task Parse_StreamThatKnowsThatItIsTooLong_IsNotRead()
    {
        using var stream = new CountingStream(SampleStory.Utf8);
        var limits = new StoryReadLimits { LongestDocument = SampleStory.Utf8.Length - 1 };

        FluentActions.Invoking(() => StoryJson.Parse(stream, limits)).Should().Throw<StoryJsonException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.TooLarge);
        await FluentActions.Awaiting(() => StoryJson.ParseAsync(stream, limits, CancellationToken.None)).Should().ThrowAsync<StoryJsonException>();

        stream.Asked.Should().BeEmpty();
    }

    [Fact]
    public void Parse_StreamBeyondItsEnd_IsAnEmptyText()
    {
        using var stream = new CountingStream(SampleStory.Utf8);
        stream.Position = stream.Length + 10;

        FluentActions.Invoking(() => StoryJson.Parse(stream)).Should().Throw<StoryJsonException>().WithMessage("*the text is empty*");
    }

    // Twice the room whenever it is full, from 64 KB on, and never more than one byte beyond the limit.
    [Fact]
    public void Parse_StreamThatDoesNotKnowItsLength_IsAskedForTwiceAsMuchEachTime()
    {
        using var stream = new CountingStream(new byte[1_000_000]) { KnowsLength = false };

        FluentActions.Invoking(() => StoryJson.Parse(stream, new StoryReadLimits { LongestDocument = 200_000 })).Should().Throw<StoryJsonException>()
            .Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.TooLarge);

        stream.Asked.Should().Equal(65_536, 65_536, 200_001 - 131_072);
    }

    [Fact]
    public void Parse_StreamThatDoesNotKnowItsLengthUnderASmallLimit_IsAskedForNoMore()
    {
        using var stream = new CountingStream(SampleStory.Utf8) { KnowsLength = false };

        StoryJson.Parse(stream, new StoryReadLimits { LongestDocument = SampleStory.Utf8.Length }).Should().Be(SampleStory.Story);

        stream.Asked.Should().Equal(SampleStory.Utf8.Length + 1, 1);
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public List<int> Asked { get; } = [];

        public bool KnowsLength { get; init; } = true;

        public override bool CanSeek => KnowsLength;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Asked.Add(count);
            return base.Read(buffer, offset, count);
        }
    }
}
