using System.Globalization;
using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Lines;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Arrays that are rented from the shared pools are returned exactly once, however the work ends: one that is returned twice would have two users.</summary>
[Collection(typeof(WholeProcess))]
public class PooledMemoryTests
{
    private const string Unordered = """{"format":"joj-story/1","z":{"b":[1,[2,{"d":1,"c":"\u0041"}]],"a":"\ud83d\ude00"}}""";

    private static readonly byte[] Ten = LineText.Utf8(string.Concat(Enumerable.Range(1, 10).Select(static number => LineText.Story(number, new string('é', 20_000)) + "\n")));

    public static TheoryData<string, int> Ways => new MatrixTheoryData<string, int>(Reads.Keys, [1, 3]);

    public static TheoryData<string> Works => [.. Documents.Keys];

    private static Dictionary<string, Func<StoryJsonLinesOptions, Task>> Reads { get; } = new()
    {
        ["to the end"] = static options => LineText.ReadAsync(PiecewiseStream.Of(Ten, 50_000), options),
        ["with a last line that lacks its end"] = static options => LineText.ReadAsync(Ten[..^1], options),
        ["while the caller waits"] = static options => Task.FromResult(StoryJsonLines.Read(PiecewiseStream.Of(Ten, 50_000), options).Count()),
        ["with lines beyond the limit"] = static options => LineText.ReadAsync(
            PiecewiseStream.Of([.. Ten, .. Ten], 1000), new StoryJsonLinesOptions { DegreeOfParallelism = options.DegreeOfParallelism, LongestLine = 30_000 }),
        ["until the caller stops"] = static async options =>
        {
            await foreach (StoryLine line in StoryJsonLines.ReadAsync(PiecewiseStream.Of(Ten, 50_000), options))
            {
                if (line.Number == 2)
                {
                    break;
                }
            }
        },
        ["until a caller that waits stops"] = static options => Task.FromResult(StoryJsonLines.Read(PiecewiseStream.Of(Ten, 50_000), options).First()),
        ["until the stream fails"] = static options =>
            FluentActions.Awaiting(() => LineText.ReadAsync(PiecewiseStream.Failing(Ten), options)).Should().ThrowAsync<IOException>(),
        ["until it is cancelled"] = static async options =>
        {
            using var cancel = new CancellationTokenSource();
            await FluentActions.Awaiting(async () =>
            {
                await foreach (StoryLine line in StoryJsonLines.ReadAsync(PiecewiseStream.Endless(Ten), options, cancel.Token))
                {
                    await cancel.CancelAsync();
                }
            }).Should().ThrowAsync<OperationCanceledException>();
        },
    };

    private static Dictionary<string, Func<Task>> Documents { get; } = new()
    {
        ["a text read"] = static () => Task.FromResult(StoryJson.Parse(SampleStory.Text)),
        ["a text refused"] = static () => Task.FromResult(StoryJson.TryParse(SampleStory.Text[..^1], out _, out _)),
        ["a canonical form put in order"] = static () => Task.FromResult(StoryJson.ToCanonicalUtf8Bytes(StoryJson.Parse(Unordered))),
        ["a long canonical form put in order"] = static () => Task.FromResult(StoryJson.ContentHash(StoryJson.Parse(Long()))),
        ["an unknown member refused"] = static () => Task.FromResult(StoryJson.TryParse(Unordered.Replace("[2", "[1e400", StringComparison.Ordinal), out _, out _)),
        ["lines written"] = static () => StoryJsonLines.WriteAsync(new MemoryStream(), Enumerable.Repeat(SampleStory.Story, 20)),
        ["lines written until the sequence fails"] = static () =>
            FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(new MemoryStream(), [SampleStory.Story, null!])).Should().ThrowAsync<ArgumentNullException>(),
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Lines_HoweverReadingEnds_GiveBackWhatTheyRent(string way, int degree)
    {
        Task Read() => Reads[way](new StoryJsonLinesOptions { DegreeOfParallelism = degree });

        await Read();

        await AssertGivenBackAsync(Read);
    }

    [Theory]
    [MemberData(nameof(Works))]
    public Task Documents_HoweverTheWorkEnds_GiveBackWhatTheyRent(string work) => AssertGivenBackAsync(Documents[work]);

    // The stream may write into the buffer until its read is complete: until then no one else may use the buffer.
    [Fact]
    public async Task Lines_OfAStreamThatHeedsNoCancellation_LeaveItItsBuffer()
    {
        var never = new TaskCompletionSource();
        await using var stream = new PiecewiseStream(Ten, static _ => 50_000, _ => new ValueTask(never.Task));
        using var ledger = new PoolLedger();

        await ledger.WatchAsync(async () =>
        {
            await foreach (StoryLine line in StoryJsonLines.ReadAsync(stream, LineText.ThreeAtATime))
            {
                if (line.Number == 10)
                {
                    break;
                }
            }
        });

        (ledger.Kept, ledger.TimesTooOften).Should().Be((1, 0));
        never.SetResult();
    }

    private static async Task AssertGivenBackAsync(Func<Task> work)
    {
        using var ledger = new PoolLedger();
        await ledger.WatchAsync(work);

        ledger.Rentals.Should().BePositive();
        (ledger.Kept, ledger.TimesTooOften).Should().Be((0, 0));
    }

    private static string Long()
    {
        var text = new StringBuilder("{\"format\":\"joj-story/1\",\"z\":{");
        for (int number = 500; number > 0; number--)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"n{number}\":{{\"b\":[[[]]],\"a\":\"\\u00e9{number}\"}},");
        }

        return text.Append("\"a\":1}}").ToString();
    }
}
