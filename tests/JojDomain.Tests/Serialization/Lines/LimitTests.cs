using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Lines;

/// <summary>Long lines, the options' bounds, and memory.</summary>
[Collection(typeof(WholeProcess))]
public class LimitTests
{
    [Theory]
    [InlineData(1, int.MaxValue)]
    [InlineData(1, 7)]
    [InlineData(3, int.MaxValue)]
    [InlineData(3, 7)]
    public async Task ReadAsync_LinesLongerThanTheLimit_AreToldAndPassedOver(int degree, int piece)
    {
        int limit = LineText.Utf8(LineText.Story(1)).Length;
        string exact = LineText.Story(1), over = LineText.Story(2, "x");
        byte[] text = LineText.Utf8($"{over}\n{exact}\r\n{over}\r\n{exact}\n\n{new string(' ', limit + 1)}\n{LineText.Story(3)}\n{over}{over}{over}");

        List<string> lines = await LineText.ReadAsync(PiecewiseStream.Of(text, piece), new StoryJsonLinesOptions { DegreeOfParallelism = degree, LongestLine = limit });

        int line = limit + 1;
        string message = $"error JOJ1016: the line is longer than {limit} bytes, the most that is read";
        lines.Should().Equal(
            $"1 - 1:1: {message} @0",
            "2 s1",
            $"3 - 3:1: {message} @{(2 * line) + 2}",
            "4 s1",
            $"6 - 6:1: {message} @{(4 * line) + 5}",
            "7 s3",
            $"8 - 8:1: {message} @{(6 * line) + 6}");
    }

    // Such a line is refused before its end is read: the numbers and places of the lines after it must still be right.
    [Theory]
    [InlineData(1, 7)]
    [InlineData(1, 100)]
    [InlineData(3, 7)]
    public async Task ReadAsync_LinesWellBeyondTheLimit_EndWhereTheyEnd(int degree, int piece)
    {
        int limit = LineText.Utf8(LineText.Story(1)).Length;
        string over = new(' ', 3 * limit);
        byte[] text = LineText.Utf8($"{over}\n{LineText.Story(1)}\n{over}\n{over}\r\n\n{LineText.Story(2)}\n{over}");

        List<string> lines = await LineText.ReadAsync(PiecewiseStream.Of(text, piece), new StoryJsonLinesOptions { DegreeOfParallelism = degree, LongestLine = limit });

        int length = over.Length;
        string message = $"error JOJ1016: the line is longer than {limit} bytes, the most that is read";
        lines.Should().Equal(
            $"1 - 1:1: {message} @0",
            "2 s1",
            $"3 - 3:1: {message} @{length + limit + 2}",
            $"4 - 4:1: {message} @{(2 * length) + limit + 3}",
            "6 s2",
            $"7 - 7:1: {message} @{(3 * length) + (2 * limit) + 7}");
    }

    // For pieces that end at the limit, at the end of the line, or between the two.
    [Fact]
    public async Task ReadAsync_LineBeyondTheLimitInPiecesOfAnyLength_EndsWhereItEnds()
    {
        int limit = LineText.Utf8(LineText.Story(1)).Length;
        for (int beyond = 1; beyond <= 9; beyond++)
        {
            for (int piece = 1; piece <= 9; piece++)
            {
                byte[] text = LineText.Utf8($"{new string(' ', limit + beyond)}\n{LineText.Story(1)}\n\n{LineText.Story(2)}");

                List<string> lines = await LineText.ReadAsync(PiecewiseStream.Of(text, piece), new StoryJsonLinesOptions { LongestLine = limit });

                lines.Should().Equal([$"1 - 1:1: error JOJ1016: the line is longer than {limit} bytes, the most that is read @0", "2 s1", "4 s2"], "{0} beyond, {1} a piece", beyond, piece);
            }
        }
    }

    [Fact]
    public async Task ReadAsync_LinesFarBeyondTheLimit_AreNotKept()
    {
        const long Length = 300_000_000;
        const int Limit = 1_000_000;
        long before = GC.GetTotalAllocatedBytes(precise: true);

        StoryLine[] lines = await StoryJsonLines.ReadAsync(new SpacesStream(Length), new StoryJsonLinesOptions { LongestLine = Limit }, TestContext.Current.CancellationToken)
            .ToArrayAsync(TestContext.Current.CancellationToken);

        lines.Should().ContainSingle().Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.LineTooLong);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(Length / 3);
    }

    [Fact]
    public void Options_Defaults_AreTheStatedOnes()
    {
        var options = new StoryJsonLinesOptions();

        options.Should().Be(new StoryJsonLinesOptions { Limits = new() }).And.NotBe(options with { LongestLine = 1 });
        options.DegreeOfParallelism.Should().Be(1);
        options.LongestLine.Should().Be(64_000_000).And.Be(StoryJsonLinesOptions.DefaultLongestLine);
    }

    [Fact]
    public void Options_WithoutLimits_AreRefused() =>
        FluentActions.Invoking(() => new StoryJsonLinesOptions { Limits = null! }).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1025, 1)]
    [InlineData(1, 0)]
    [InlineData(1, int.MaxValue)]
    public void Options_BeyondTheirBounds_AreRefused(int degree, int longest) =>
        FluentActions.Invoking(() => new StoryJsonLinesOptions { DegreeOfParallelism = degree, LongestLine = longest })
            .Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(degree == 1 ? "LongestLine" : "DegreeOfParallelism");

    // Live objects are counted, not allocations: memory must not grow with the length of the stream.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ReadAsync_LongStream_KeepsNothing(int degree)
    {
        byte[] line = LineText.Utf8(LineText.Story(1, new string('é', 8000)) + "\n");
        var stream = new RepeatingStream(line, times: 6000);
        var live = new List<long>();
        await foreach (StoryLine each in StoryJsonLines.ReadAsync(stream, new StoryJsonLinesOptions { DegreeOfParallelism = degree }, TestContext.Current.CancellationToken))
        {
            each.Story.Should().NotBeNull();
            if (each.Number % 1000 == 0)
            {
                live.Add(GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        // Far less than the 16 MB that were read between one count and the next.
        live.Should().HaveCount(6);
        (live.Skip(1).Max() - live[0]).Should().BeLessThan(4_000_000);
    }

    private sealed class SpacesStream(long length) : GivingStream
    {
        private long _left = length;

        protected override int Give(Span<byte> buffer)
        {
            int given = (int)Math.Min(_left, buffer.Length);
            buffer[..given].Fill((byte)' ');
            _left -= given;
            return given;
        }
    }
}
