using System.Buffers;
using System.IO.Compression;
using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>String, bytes, stream and asynchronous stream give the same answers.</summary>
public class EntryPointTests
{
    private static readonly ProblemCase[] Bad = [.. TextProblems.All(), .. ValueProblems.All(), .. StoryProblems.All(), .. StatementProblems.All()];

    [Fact]
    public async Task Parse_GoodText_IsTheSameStoryEverywhere()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;

        StoryJson.Parse(SampleStory.Utf8).Should().Be(SampleStory.Story);
        StoryJson.Parse(SampleStory.Text).Should().Be(SampleStory.Story);
        StoryJson.TryParse(SampleStory.Text, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();
        story.Should().Be(SampleStory.Story);
        problems.Should().BeEmpty();
        StoryJson.Parse(Stream(SampleStory.Utf8)).Should().Be(SampleStory.Story);
        (await StoryJson.ParseAsync(Stream(SampleStory.Utf8), cancel)).Should().Be(SampleStory.Story);
        (await StoryJson.ParseAsync(Zipped(SampleStory.Utf8), cancel)).Should().Be(SampleStory.Story);
    }

    [Fact]
    public async Task Parse_BadText_HasTheSameProblemsEverywhere()
    {
        foreach (ProblemCase each in Bad)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(each.Json);
            StoryJson.TryParse(utf8, out _, out EquatableArray<Problem> problems).Should().BeFalse();

            StoryJson.TryParse(each.Json, out Story? story, out EquatableArray<Problem> ofText).Should().BeFalse();
            story.Should().BeNull();
            ofText.Should().Equal(problems);
            ProblemsOf(() => StoryJson.Parse(utf8)).Should().Equal(problems);
            ProblemsOf(() => StoryJson.Parse(each.Json)).Should().Equal(problems);
            ProblemsOf(() => StoryJson.Parse(Stream(utf8))).Should().Equal(problems);
            ProblemsOf(() => StoryJson.Parse(Zipped(utf8))).Should().Equal(problems);
            (await FluentActions.Awaiting(() => StoryJson.ParseAsync(Stream(utf8))).Should().ThrowAsync<StoryJsonException>()).Which.Problems.Should().Equal(problems);
        }
    }

    [Fact]
    public void Parse_TextWithHalfASurrogatePair_IsRefusedAndNotReplaced()
    {
        StoryJson.TryParse("{\"format\":\"joj-story/1\",\"title\":\"\ud83d\"}", out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.ToString().Should().Be("1:34: error JOJ1011: half of a surrogate pair is alone at index 33 of the text");
        StoryJson.TryParse("{\"format\":\n\"é\ud83d\"}", out _, out problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Place.Should().Be(new TextPlace(2, 3, 14));
        StoryJson.TryParse("\udc00{\"format\":\"joj-story/1\"}", out _, out problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.ToString().Should().Be("1:1: error JOJ1011: half of a surrogate pair is alone at index 0 of the text");
    }

    [Fact]
    public async Task Parse_Null_IsRefused()
    {
        FluentActions.Invoking(() => StoryJson.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryJson.Parse((Stream)null!)).Should().Throw<ArgumentNullException>();
        await FluentActions.Awaiting(() => StoryJson.ParseAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        StoryJson.TryParse((string?)null, out Story? story, out EquatableArray<Problem> problems).Should().BeFalse();
        story.Should().BeNull();
        problems.Should().ContainSingle().Which.ToString().Should().Be("1:1: error JOJ1001: the text is empty");
    }

    [Fact]
    public async Task Parse_Stream_ReadsToItsEndAndLeavesItOpen()
    {
        using var stream = new MemoryStream([.. "xyz"u8, .. SampleStory.Utf8]);
        stream.Position = 3;

        StoryJson.Parse(stream).Should().Be(SampleStory.Story);

        stream.Position.Should().Be(stream.Length);
        stream.Position = 3;
        (await StoryJson.ParseAsync(stream, TestContext.Current.CancellationToken)).Should().Be(SampleStory.Story);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task ParseAsync_Cancelled_Throws() =>
        await FluentActions.Awaiting(() => StoryJson.ParseAsync(Stream(SampleStory.Utf8), new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();

    [Fact]
    public void Write_EveryWay_GivesTheSameText()
    {
        var output = new ArrayBufferWriter<byte>();
        StoryJson.Write(SampleStory.Story, output);

        Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(SampleStory.Story)).Should().Be(SampleStory.Text);
        output.WrittenSpan.ToArray().Should().Equal(SampleStory.Utf8);
        JsonText.Compact(StoryJson.ToIndentedString(SampleStory.Story)).Should().Be(SampleStory.Text);
        StoryJson.ToIndentedString(SampleStory.Story).Should().StartWith("{\n  \"format\": \"joj-story/1.2\",\n  \"id\"").And.NotContain("\r");
        StoryJson.ContentHash(SampleStory.Story).Should().Be(ContentHash.Sha256Of(StoryJson.ToCanonicalUtf8Bytes(SampleStory.Story)));
    }

    [Fact]
    public void Write_NullOrFailingOutput_ThrowsAndTheNextWriteIsWhole()
    {
        FluentActions.Invoking(() => StoryJson.ToUtf8Bytes(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryJson.Write(SampleStory.Story, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryJson.Write(SampleStory.Story, new FullOutput())).Should().Throw<IOException>();
        StoryJson.ToUtf8Bytes(SampleStory.Story).Should().Equal(SampleStory.Utf8);
    }

    private static EquatableArray<Problem> ProblemsOf(Func<Story> parse) => parse.Should().Throw<StoryJsonException>().Which.Problems;

    private static MemoryStream Stream(byte[] text) => new(text);

    // A stream that knows neither its length nor its place.
    private static DeflateStream Zipped(byte[] text)
    {
        var zipped = new MemoryStream();
        using (var zip = new DeflateStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(text);
        }

        zipped.Position = 0;
        return new DeflateStream(zipped, CompressionMode.Decompress);
    }

    private sealed class FullOutput : IBufferWriter<byte>
    {
        private int _left = 100;

        public void Advance(int count) => _left -= count;

        public Memory<byte> GetMemory(int sizeHint = 0) => _left > 0 ? new byte[Math.Max(sizeHint, 256)] : throw new IOException("The disk is full.");

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    [Fact]
    public void ToIndentedString_EveryToken_StandsOnItsLineAsItIsSpelled() =>
        StoryJson.ToIndentedString(StoryJson.Parse("""{"format":"joj-story/1","languages":["en","fr"],"x-a":[],"x-b":{},"x-c":[1.50,{"\u00e9\"":"é/<"}]}"""))
            .Should().Be("""
                {
                  "format": "joj-story/1",
                  "languages": [
                    "en",
                    "fr"
                  ],
                  "x-a": [],
                  "x-b": {},
                  "x-c": [
                    1.50,
                    {
                      "\u00e9\"": "é/<"
                    }
                  ]
                }
                """);

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("語")]
    [InlineData("😀")]
    [InlineData("x😀")]
    public void ByteCount_OfAnyLength_IsThatOfTheWhole(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, (1 << 20) + 1));

        StoryJson.ByteCount(text).Should().Be(System.Text.Encoding.UTF8.GetByteCount(text));
    }
}
