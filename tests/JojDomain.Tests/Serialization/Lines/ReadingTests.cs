using System.Globalization;
using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Lines;

/// <summary>The lines of a text, in every way of reading.</summary>
public class ReadingTests
{
    private const string Mixed = "\uFEFF{}\r\n\n{\"format\":\"joj-story/1\",\"id\":\"é\"}\n \t\r\n{\"format\":\"joj-story/1\",\"id\":\"b\"}\r\n{\"format\":\"joj-story/1\",\"id\":7,\"title\":8}\n{\"format\"";

    private static readonly string[] MixedLines =
    [
        "1 - 1:1: error JOJ1002: the text begins with a byte order mark, which JSON does not allow (RFC 8259) @0",
        "3 - 3:30: error JOJ1008 /id: \"é\" is not an id: it must begin and end with a letter A to Z, a to z or a digit @37",
        "5 b",
        "6 - 6:30: error JOJ1004 /id: a string is expected, and a number was found @111 6:40: error JOJ1004 /title: a string or an object is expected, and a number was found @121",
        "7 - 7:10: error JOJ1001: the text is not JSON: it ends before its objects and arrays are closed @133",
    ];

    public static TheoryData<int> Degrees => LineText.Degrees;

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_GoodBlankAndBadLines_HaveTheirNumbersAndPlaces(int degree)
    {
        List<string> lines = await LineText.ReadAsync(LineText.Utf8(Mixed), Degree(degree));

        lines.Should().Equal(MixedLines);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Read_SplitAnywhere_IsAsReadAsynchronously(int degree)
    {
        byte[] text = LineText.Utf8(Mixed);
        IAsyncEnumerable<StoryLine> expected = StoryJsonLines.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);
        List<StoryLine> whole = [];
        await foreach (StoryLine line in expected)
        {
            whole.Add(line);
        }

        for (int piece = 1; piece < 12; piece++)
        {
            StoryJsonLines.Read(PiecewiseStream.Of(text, piece), Degree(degree)).Should().Equal(whole);
        }
    }

    [Fact]
    public void Read_NoStream_Throws() => FluentActions.Invoking(static () => StoryJsonLines.Read(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_SplitAnywhere_IsTheSame(int degree)
    {
        byte[] text = LineText.Utf8(Mixed);
        List<string> whole = await LineText.ReadAsync(text);

        for (int place = 0; place <= text.Length; place++)
        {
            (await LineText.ReadAsync(PiecewiseStream.SplitAt(text, place), Degree(degree))).Should().Equal(whole);
        }

        for (int piece = 1; piece < 12; piece++)
        {
            (await LineText.ReadAsync(PiecewiseStream.Of(text, piece), Degree(degree))).Should().Equal(whole);
        }
    }

    // Lines far shorter and far longer than a block, so that blocks end at every kind of place.
    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_ManyLinesOfAllLengths_AreAllThereInOrder(int degree)
    {
        var random = new Random(7);
        var text = new StringBuilder();
        var expected = new List<string>();
        for (int number = 1; number <= 400; number++)
        {
            bool isBad = random.Next(20) == 0;
            int length = number % 50 == 0 ? random.Next(100_000, 400_000) : random.Next(3000);
            text.Append(isBad ? "[]" : LineText.Story(number, new string('é', length))).Append(random.Next(2) == 0 ? "\r\n" : "\n");
            expected.Add(isBad ? $"{number} -" : $"{number} s{number}");
        }

        byte[] utf8 = LineText.Utf8(text.ToString());
        foreach (int piece in (int[])[int.MaxValue, 131_072, 50_001, 997])
        {
            List<string> lines = await LineText.ReadAsync(PiecewiseStream.Of(utf8, piece), Degree(degree));
            lines.Select(static line => string.Join(' ', line.Split(' ').Take(2))).Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData(" \t\r\n\n   ")]
    public async Task ReadAsync_NothingOrBlanks_HasNoLines(string text)
    {
        (await LineText.ReadAsync(LineText.Utf8(text))).Should().BeEmpty();
        (await LineText.ReadAsync(LineText.Utf8(text), LineText.ThreeAtATime)).Should().BeEmpty();
    }

    [Fact]
    public async Task ReadAsync_ByteOrderMarkAlone_IsAProblemOfLine1() =>
        (await LineText.ReadAsync([0xEF, 0xBB, 0xBF])).Should().ContainSingle().Which.Should().StartWith("1 - 1:1: error JOJ1002");

    [Fact]
    public void Read_Line_IsShownWithItsStoryOrProblems() =>
        StoryJsonLines.Read(new MemoryStream(LineText.Utf8(LineText.Story(1) + "\n[]"))).Select(static line => line.ToString())
            .Should().Equal("1: s1 (1 entity, 0 claims, 0aa0601aa10e)", "2: 2:1: error JOJ1004: a story is an object");

    [Fact]
    public async Task ReadAsync_Warnings_StandBesideTheStory()
    {
        string text = LineText.Story(1) + "\n" + LineText.Story(2).Replace("\"names\"", "\"knd\":1,\"names\"", StringComparison.Ordinal);

        List<string> lines = await LineText.ReadAsync(LineText.Utf8(text));

        lines.Should().HaveCount(2);
        lines[1].Should().StartWith("2 s2 2:56: warning JOJ1015 /places/0/knd");
    }

    [Fact]
    public async Task ReadAsync_StreamInItsMiddle_IsReadFromThereAndStaysOpen()
    {
        using var stream = new MemoryStream(LineText.Utf8("xyz" + LineText.Story(1) + "\n7"));
        stream.Position = 3;

        (await LineText.ReadAsync(stream)).Should().Equal(
            "1 s1", $"2 - 2:1: error JOJ1004: a story is an object @{LineText.Utf8(LineText.Story(1)).Length + 1}");

        stream.CanRead.Should().BeTrue();
        stream.Position.Should().Be(stream.Length);
    }

    [Fact]
    public async Task ReadAsync_BadAmongGood_LeavesTheOthersAsTheyAreAlone()
    {
        var text = new StringBuilder();
        for (int line = 0; line < 200; line++)
        {
            text.Append(line % 3 == 0 ? "{\"format\":\"joj-story/1\",\"claims\":[{},{\"id\":\"x\"}]}" : SampleStory.Text).Append('\n');
        }

        int good = 0;
        await foreach (StoryLine line in StoryJsonLines.ReadAsync(new MemoryStream(LineText.Utf8(text.ToString())), LineText.ThreeAtATime, TestContext.Current.CancellationToken))
        {
            bool isGood = (line.Number - 1) % 3 != 0;
            (line.Story == SampleStory.Story).Should().Be(isGood);
            line.Problems.IsEmpty.Should().Be(isGood);
            good += isGood ? 1 : 0;
        }

        good.Should().Be(133);
    }

    [Fact]
    public async Task ReadAsync_On64Threads_GivesTheSameEverywhere()
    {
        byte[] text = LineText.Utf8(string.Concat(Enumerable.Range(1, 60).Select(static number => (number % 7 == 0 ? "{" : LineText.Story(number)) + "\n")));
        List<string> expected = await LineText.ReadAsync(text);
        using var start = new Barrier(64);
        Task<List<string>>[] readers = [.. Enumerable.Range(0, 64).Select(number => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return LineText.ReadAsync(PiecewiseStream.Of(text, 100 + number), Degree(1 + (number % 3)));
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap())];

        foreach (List<string> lines in await Task.WhenAll(readers))
        {
            Assert.Equal(expected, lines);
        }
    }

    // Each read of this stream gives one line: in turn, no line is read before it is asked for; several at a time, six are in work when the first is given.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 6)]
    public async Task ReadAsync_FirstLine_ComesBeforeMoreThanAFewAreRead(int degree, int read)
    {
        byte[] text = LineText.Utf8(LineText.Story(1) + "\n");
        var stream = new RepeatingStream(text, 100);
        await foreach (StoryLine _ in StoryJsonLines.ReadAsync(stream, Degree(degree), TestContext.Current.CancellationToken))
        {
            break;
        }

        var waiting = new RepeatingStream(text, 100);
        _ = StoryJsonLines.Read(waiting, Degree(degree)).First();

        (stream.Given / text.Length).Should().Be(read);
        waiting.Given.Should().Be(stream.Given);
    }

    // A stream that another program writes into: it gives the next line only when the one before has been taken.
    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task ReadAsync_StreamThatWaitsForItsReader_GivesAllLines(int degree)
    {
        byte[] text = LineText.Utf8(LineText.Story(1) + "\n");
        using var taken = new SemaphoreSlim(1);
        await using var stream = new PiecewiseStream([.. Enumerable.Repeat(text, 20).SelectMany(static line => line)], _ => text.Length) { BeforeEach = cancel => taken.WaitAsync(cancel) };
        int lines = 0;
        await foreach (StoryLine line in StoryJsonLines.ReadAsync(stream, Degree(degree), TestContext.Current.CancellationToken))
        {
            line.Number.Should().Be(++lines);
            taken.Release();
        }

        lines.Should().Be(20);
    }

    [Fact]
    public void ReadAsync_Null_IsRefusedAtOnce() =>
        FluentActions.Invoking(() => StoryJsonLines.ReadAsync(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Lines_OfEqualContent_AreEqual()
    {
        StoryLine one = Only("7\n"), same = Only("7\r\n"), other = Only("\n7\n");

        one.Should().Be(same).And.NotBe(other);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.ToString().Should().Contain(1.ToString(CultureInfo.InvariantCulture));
    }

    private static StoryLine Only(string text) =>
        StoryJsonLines.ReadAsync(new MemoryStream(LineText.Utf8(text))).ToBlockingEnumerable().Single();

    private static StoryJsonLinesOptions Degree(int degree) => new() { DegreeOfParallelism = degree };
}
