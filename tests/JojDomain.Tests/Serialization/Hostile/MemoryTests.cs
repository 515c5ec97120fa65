using System.Text;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Laws;
using JojDomain.Tests.Serialization.Lines;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>
/// Reading a large document allocates at most four times its size, including what the collector frees in the meantime.
/// They have ten megabytes; <c>JOJ_CASES=10</c> makes it a hundred (see <see cref="Cases"/>).
/// </summary>
public class MemoryTests
{
    private static readonly int Size = (int)Math.Min(10_000_000 * Cases.Factor, 100_000_000);

    private static readonly StoryReadLimits Wide = new() { LongestDocument = 2_000_000_000, LongestText = 2_000_000_000, MostItems = 2_000_000_000 };

    public static TheoryData<string, string> Texts => new(
        from member in new[] { "\"title\":\"?\"", "\"later\":\"?\"", "\"later\":[\"?\"]", "\"later\":{\"?\":1}", "\"id\":\"?\"", "\"languages\":[\"?\"]" }
        from unit in new[] { "x", "é", "語", "😀", "\\n", "\\u00e9", "\\ud83d\\ude00", "x\\n" }
        select (member, unit));

    public static TheoryData<string, string> Lists => new()
    {
        { "\"languages\":[?]", "\"fr\"," },
        { "\"organisations\":[{\"id\":\"a\",\"kind\":\"ngo\",\"members\":[?]}]", "\"a\"," },
        { "\"sources\":[{\"id\":\"s\",\"kind\":\"report\"}],\"claims\":[{\"id\":\"c\",\"act\":\"states\",\"attribution\":{\"voice\":\"s\",\"via\":[\"s\"]},\"about\":[?]}]", "\"s\"," },
        { "\"later\":[?]", "1," },
        { "\"later\":[?]", "{}," },
        { "\"later\":[?]", "{\"a\":1}," },
        { "\"later\":[?]", "[[\"\"]]," },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryParse_OneLongText_TakesAtMostFourTimesItsRoom(string member, string unit) =>
        AssertRoom(member, unit, separator: "", member is "\"id\":\"?\"" or "\"languages\":[\"?\"]" ? ProblemCode.BadValue : ProblemCode.None);

    [Theory]
    [MemberData(nameof(Lists))]
    public void TryParse_OneLongList_TakesAtMostFourTimesItsRoom(string member, string item) => AssertRoom(member, item, separator: ",", ProblemCode.None);

    [Fact]
    public void TryParse_ManyNamesInOneUnknownObject_TakeAtMostFourTimesTheirRoom()
    {
        string names = string.Join(',', Enumerable.Range(0, Size / 13).Select(static index => $"\"n{index:x7}\":1"));

        AssertRoom(Document($"\"later\":{{{names}}}"), 4, ProblemCode.None);
    }

    [Fact]
    public void TryParse_NothingButMistakes_TakesNoRoomForThoseThatAreNotTold() =>
        AssertRoom(Document($"\"claims\":[{string.Join(',', Enumerable.Repeat("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", Size / 65))}]"), 8, ProblemCode.TooManyProblems);

    [Fact]
    public void Parse_LongString_TakesAtMostFourTimesItsRoom()
    {
        string text = Encoding.UTF8.GetString(Document($"\"title\":\"{new string('x', Size)}\""));

        Allocation.Of(() => StoryJson.Parse(text, Wide)).Should().BeLessThan(4L * text.Length);
    }

    [Fact]
    public void Parse_LongStreams_TakeAtMostFourTimesTheirRoom()
    {
        byte[] text = Document($"\"later\":\"{new string('x', Size)}\"");

        Allocation.Of(() => StoryJson.Parse(new MemoryStream(text), Wide)).Should().BeLessThan((long)(2.5 * text.Length));
        Allocation.Of(() => StoryJson.Parse(PiecewiseStream.Of(text, 10_000), Wide)).Should().BeLessThan(6L * text.Length, "rooms that were outgrown are counted, though only one is held at a time");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("語")]
    public void Write_LongText_IsWrittenPieceByPiece(string unit)
    {
        Story story = Story.Create(new() { Title = new(string.Concat(Enumerable.Repeat(unit, Size))) });
        var output = new CountingOutput();

        long allocated = Allocation.Of(() => StoryJson.Write(story, output));

        allocated.Should().BeLessThan(1_000_000, "of {0} bytes none are kept", Size);
        output.Written.Should().BeGreaterThan(Size);
    }

    [Fact]
    public void Reset_AfterALargeDocument_KeepsNoneOfItsRoom()
    {
        var context = new ReadContext();
        context.Begin(Wide);
        for (int index = 0; index < 100_000; index++)
        {
            context.References.Refer($"p{index}", EntityKind.Place, index);
        }

        context.Reset();
        context.References.KeptRoom.Should().BeLessThan(100_000);
    }

    private static void AssertRoom(string member, string unit, string separator, ProblemCode problem)
    {
        string item = separator.Length > 0 ? unit.TrimEnd(',') : unit;
        int count = Size / Encoding.UTF8.GetByteCount(item + separator);
        string all = new StringBuilder().Insert(0, item + separator, count).Append(separator.Length > 0 ? item : "").ToString();
        AssertRoom(Document(member.Replace("?", all, StringComparison.Ordinal)), 4, problem);
    }

    // Reading that stops early allocates little. Therefore it is checked as well whether the text was read to its end, and its problems.
    private static void AssertRoom(byte[] text, int times, ProblemCode last)
    {
        StoryJson.TryParse(Document("\"title\":\"warm\",\"id\":\"a\",\"languages\":[\"fr\",\"en\"],\"later\":{\"a\":1}"), Wide, out _, out _);
        EquatableArray<Problem> problems = default;
        bool read = false;

        Allocation.Of(() => read = StoryJson.TryParse(text, Wide, out _, out problems)).Should().BeLessThan((long)times * text.Length);

        read.Should().Be(last == ProblemCode.None);
        (problems.IsEmpty ? ProblemCode.None : problems[^1].Code).Should().Be(last);
    }

    private static byte[] Document(string members) => Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",{members}}}");

    private sealed class CountingOutput : System.Buffers.IBufferWriter<byte>
    {
        private readonly byte[] _room = new byte[1024 * 1024];

        public long Written { get; private set; }

        public void Advance(int count) => Written += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => _room;

        public Span<byte> GetSpan(int sizeHint = 0) => _room;
    }
}
