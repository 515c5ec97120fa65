using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Lines;

/// <summary>Streams that fail, wait or never end, and readers that stop.</summary>
public class StreamFailureTests
{
    private static readonly byte[] Ten = LineText.Utf8(string.Concat(Enumerable.Range(1, 10).Select(static number => LineText.Story(number) + "\n")));

    public static TheoryData<int> Degrees => LineText.Degrees;

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_StreamThatFails_GivesAllWholeLinesAndThenItsException(int degree)
    {
        byte[] text = [.. Ten, .. "{\"format\""u8];
        var lines = new List<long>();

        await FluentActions.Awaiting(async () =>
        {
            await foreach (StoryLine line in StoryJsonLines.ReadAsync(PiecewiseStream.Failing(text), Degree(degree)))
            {
                lines.Add(line.Number);
            }
        }).Should().ThrowAsync<IOException>().WithMessage("The disk is gone.");

        lines.Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_CancelledBeforehand_GivesNothingWhateverTheStreamHeeds(int degree)
    {
        var heedless = new HeedlessStream(Ten);
        var cancelled = new CancellationToken(canceled: true);

        await FluentActions.Awaiting(async () => await StoryJsonLines.ReadAsync(heedless, Degree(degree), cancelled).CountAsync(CancellationToken.None))
            .Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => StoryJson.ParseAsync(heedless, cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(Stream.Null, Array.Empty<Story>(), cancelled)).Should().ThrowAsync<OperationCanceledException>();
        heedless.Position.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_StreamThatWaits_GivesWhatIsThere(int degree)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var lines = new List<long>();

        await FluentActions.Awaiting(async () =>
        {
            await foreach (StoryLine line in StoryJsonLines.ReadAsync(PiecewiseStream.Endless(Ten), Degree(degree), cancel.Token))
            {
                lines.Add(line.Number);
                if (line.Number == 10)
                {
                    await cancel.CancelAsync();
                }
            }
        }).Should().ThrowAsync<OperationCanceledException>();

        lines.Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_ReaderThatStops_NeedsNoMoreOfTheStream(int degree)
    {
        using PiecewiseStream stream = PiecewiseStream.Endless(Ten);
        var lines = new List<long>();
        await foreach (StoryLine line in StoryJsonLines.ReadAsync(stream, Degree(degree), TestContext.Current.CancellationToken))
        {
            lines.Add(line.Number);
            if (line.Number == 5)
            {
                break;
            }
        }

        lines.Should().Equal(1, 2, 3, 4, 5);
        stream.IsClosed.Should().BeFalse();
        (await LineText.ReadAsync(Ten, Degree(degree))).Should().HaveCount(10);
    }

    [Fact(Timeout = 60_000)]
    public async Task ReadAsync_StreamThatHeedsNoCancellation_DoesNotHoldTheReader()
    {
        var never = new TaskCompletionSource();
        await using var stream = new PiecewiseStream(Ten, static _ => 1000, _ => new ValueTask(never.Task));

        var lines = new List<long>();
        await foreach (StoryLine line in StoryJsonLines.ReadAsync(stream, LineText.ThreeAtATime, TestContext.Current.CancellationToken))
        {
            lines.Add(line.Number);
            if (line.Number == 10)
            {
                break;
            }
        }

        lines.Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        never.SetResult();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_CancelledBefore_ReadsNothing(int degree)
    {
        var cancelled = new CancellationToken(canceled: true);
        await FluentActions.Awaiting(async () => await StoryJsonLines.ReadAsync(new MemoryStream(Ten), Degree(degree), cancelled).CountAsync())
            .Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(async () => await StoryJsonLines.ReadAsync(new MemoryStream(Ten), Degree(degree)).CountAsync(cancelled))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_CancelledBetweenLines_GivesNoFurtherOne(int degree)
    {
        using var cancel = new CancellationTokenSource();
        int lines = 0;

        await FluentActions.Awaiting(async () =>
        {
            await foreach (StoryLine line in StoryJsonLines.ReadAsync(new MemoryStream(Ten), Degree(degree)).WithCancellation(cancel.Token))
            {
                lines++;
                await cancel.CancelAsync();
            }
        }).Should().ThrowAsync<OperationCanceledException>();

        lines.Should().Be(1);
    }

    private static StoryJsonLinesOptions Degree(int degree) => new() { DegreeOfParallelism = degree };

    private sealed class HeedlessStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer, CancellationToken.None);
    }
}
