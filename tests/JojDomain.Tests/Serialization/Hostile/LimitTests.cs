using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Lines;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Each limit holds to the byte or item, in every way of reading, and is reported at the place where it is exceeded.</summary>
public class LimitTests
{
    [Fact]
    public void Limits_Defaults_AreTheStatedOnes()
    {
        var limits = new StoryReadLimits();

        limits.LongestDocument.Should().Be(128_000_000).And.Be(StoryReadLimits.DefaultLongestDocument);
        limits.LongestText.Should().Be(16_000_000).And.Be(StoryReadLimits.DefaultLongestText);
        limits.MostItems.Should().Be(1_000_000).And.Be(StoryReadLimits.DefaultMostItems);
        limits.Depth.Should().Be(64).And.Be(StoryReadLimits.DefaultDepth);
        limits.MostProblems.Should().Be(1_000).And.Be(StoryReadLimits.DefaultMostProblems);
        limits.ReportsUnknownMembers.Should().BeFalse();
        new StoryJsonLinesOptions().Limits.Should().Be(limits);
        (limits with { Depth = 8 }).Should().NotBe(limits);
    }

    [Fact]
    public void Limits_BeyondTheirBounds_AreRefused()
    {
        var limits = new StoryReadLimits();
        Refused(() => limits with { LongestDocument = 0 }, "LongestDocument");
        Refused(() => limits with { LongestDocument = 2_000_000_001 }, "LongestDocument");
        Refused(() => limits with { LongestText = 999 }, "LongestText");
        Refused(() => limits with { LongestText = int.MaxValue }, "LongestText");
        Refused(() => limits with { MostItems = -1 }, "MostItems");
        Refused(() => limits with { MostItems = int.MaxValue }, "MostItems");
        Refused(() => limits with { Depth = 0 }, "Depth");
        Refused(() => limits with { Depth = 65 }, "Depth");
        Refused(() => limits with { MostProblems = 0 }, "MostProblems");
        Refused(() => limits with { MostProblems = 1_000_001 }, "MostProblems");
        FluentActions.Invoking(() => new StoryJsonLinesOptions { Limits = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task Parse_NoLimits_IsRefused()
    {
        FluentActions.Invoking(() => StoryJson.Parse(SampleStory.Utf8, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryJson.Parse(SampleStory.Text, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryJson.Parse(new MemoryStream(SampleStory.Utf8), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryJson.TryParse(SampleStory.Utf8, null!, out _, out _)).Should().Throw<ArgumentNullException>();
        await FluentActions.Awaiting(() => StoryJson.ParseAsync(new MemoryStream(SampleStory.Utf8), null!, CancellationToken.None)).Should().ThrowAsync<ArgumentNullException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("😀")]
    public async Task Read_Document_IsReadUpToItsLongest(string text)
    {
        byte[] utf8 = Document($"\"title\":\"a{text}\"");

        (await Everywhere.ReadAsync(utf8, new() { LongestDocument = utf8.Length })).Story.Should().NotBeNull();
        Problem problem = (await Everywhere.RefusedAsync(utf8, new() { LongestDocument = utf8.Length - 1 })).Should().ContainSingle().Subject;
        problem.ToString().Should().Be($"1:1: error JOJ1017: the text is longer than {utf8.Length - 1} bytes, the most that is read");
    }

    [Fact]
    public async Task Parse_StreamBeyondTheLimit_IsNotReadToItsEnd()
    {
        var limits = new StoryReadLimits { LongestDocument = 1_000_000 };
        var endless = new RepeatingStream(" "u8.ToArray(), long.MaxValue);
        using var known = new ClaimedStream(3_000_000_000);

        TooLarge(() => StoryJson.Parse(endless, limits));
        (await FluentActions.Awaiting(() => StoryJson.ParseAsync(endless, limits, TestContext.Current.CancellationToken)).Should().ThrowAsync<StoryJsonException>())
            .Which.Problems[0].Code.Should().Be(ProblemCode.TooLarge);
        endless.Given.Should().Be(2 * 1_000_001);
        TooLarge(() => StoryJson.Parse(known));
        known.Position.Should().Be(0, "its length tells enough");
    }

    [Theory]
    [InlineData("\"title\":\"?\"", "/title")]
    [InlineData("\"id\":\"?\"", "/id")]
    [InlineData("\"author\":\"?\"", "/author")]
    [InlineData("\"updated\":\"?\"", "/updated")]
    [InlineData("\"claims\":[{\"id\":\"a\",\"attribution\":{\"voice\":{\"type\":\"described\",\"words\":\"?\"}}}]", "/claims/0/attribution/voice/words")]
    [InlineData("\"later\":\"?\"", "/later")]
    [InlineData("\"later\":[{\"a\":\"?\"}]", "/later/0/a")]
    [InlineData("\"?\":1", null)]
    [InlineData("\"later\":{\"?\":1}", null)]
    public async Task Read_Text_IsReadUpToItsLongest(string member, string? pointer)
    {
        foreach ((string unit, int count) in new[] { ("x", 2000), ("\\n", 1000), ("\\u00e9", 400), ("é", 1000), ("😀", 500) })
        {
            string longest = string.Concat(Enumerable.Repeat(unit, count));
            int length = Encoding.UTF8.GetByteCount(longest);
            byte[] text = Document(member.Replace("?", longest, StringComparison.Ordinal));

            (await Everywhere.ReadAsync(text, new() { LongestText = length })).Problems.Should().NotContain(static problem => problem.Code == ProblemCode.TooLarge);
            Problem problem = (await Everywhere.RefusedAsync(text, new() { LongestText = length - 1 })).Should().ContainSingle().Subject;
            problem.Code.Should().Be(ProblemCode.TooLarge);
            problem.Message.Should().Be($"the text has {length} bytes, and at most {length - 1} are read");
            problem.Pointer.Should().StartWith(pointer ?? "/");
            problem.Place!.Offset.Should().Be(Encoding.UTF8.GetString(text).IndexOf($"\"{longest}", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(5_000)]
    public async Task Read_List_IsReadUpToItsMostItems(int most)
    {
        byte[] full = Document($"\"languages\":[{Repeat("\"fr\"", most)}]");
        byte[] over = Document($"\"languages\":[{Repeat("\"fr\"", most)},\"en\"],\"id\":7");
        var limits = new StoryReadLimits { MostItems = most };

        for (int round = 0; round < 2; round++)
        {
            (await Everywhere.ReadAsync(full, limits)).Story!.Content.Languages.Should().HaveCount(most);
            (await Everywhere.RefusedAsync(over, limits)).Should().ContainSingle().Which.ToString()
                .Should().EndWith($" error JOJ1017 /languages/{most}: the list has more than {most} items, the most that are read");
        }
    }

    [Fact]
    public async Task Read_UnknownMembers_AreReadUpToTheMostItems()
    {
        byte[] text = Document($"\"places\":[{{\"id\":\"a\",\"kind\":\"city\",{string.Join(',', Enumerable.Range(0, 11).Select(static index => $"\"later-{index}\":{index}"))}}}]");

        (await Everywhere.ReadAsync(text, new() { MostItems = 11 })).Story.Should().NotBeNull();
        (await Everywhere.RefusedAsync(text, new() { MostItems = 10 })).Should().ContainSingle().Which.ToString()
            .Should().EndWith("error JOJ1017 /places/0/later-10: the object has more than 10 unknown members, the most that are read");
    }

    [Fact]
    public async Task Read_AsManyUnknownMembersAsAreAllowedAndOneTwice_IsToldOfThatOneAlone() =>
        (await Everywhere.RefusedAsync(Document("\"u0\":0,\"u1\":1,\"u0\":9,\"id\":7"), new() { MostItems = 2 })).Select(static problem => problem.Code)
            .Should().Equal(ProblemCode.DuplicateMember, ProblemCode.WrongType);

    [Fact]
    public void Read_ListsBeyondTheDefault_AreToldAndNotKept()
    {
        byte[] text = Document($"\"author\":\"a\",\"languages\":[{Repeat("\"fr\"", 10_000_000)}]");
        EquatableArray<Problem> problems = default;
        bool read = true;

        Allocation.Of(() => read = StoryJson.TryParse(text, out _, out problems)).Should().BeLessThan(text.Length);

        read.Should().BeFalse();
        problems.Should().ContainSingle().Which.Pointer.Should().Be("/languages/1000000");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2_000)]
    public async Task Read_Problems_AreToldUpToTheMost(int most)
    {
        var limits = new StoryReadLimits { MostProblems = most };

        Problem[] wrong = await Everywhere.RefusedAsync(Document($"\"languages\":[{Repeat("7", 3_000)}]"), limits);
        Problem[] broken = await Everywhere.RefusedAsync(Document($"\"places\":[{Repeat("{\"id\":\"?\"}", 3_000)}]"), limits);

        foreach (Problem[] problems in new[] { wrong, broken })
        {
            problems.Should().HaveCount(most + 1);
            problems[^1].Message.Should().Be($"there are more than {most} errors; the others are not reported");
        }
    }

    [Fact]
    public async Task Lines_BeyondALimit_AreToldAndTheOthersGoOn()
    {
        byte[] text = [.. Document("\"id\":\"a\""), .. "\n"u8, .. Document("\"id\":\"b\",\"languages\":[\"fr\",\"en\"]"), .. "\n"u8, .. Document("\"id\":\"c\"")];
        foreach (int degree in new[] { 1, 3 })
        {
            var options = new StoryJsonLinesOptions { DegreeOfParallelism = degree, Limits = new() { MostItems = 1 } };

            List<string> lines = await LineText.ReadAsync(text, options);

            lines.Should().Equal("1 a", "2 - 2:52: error JOJ1017 /languages/1: the list has more than 1 items, the most that are read @85", "3 c");
        }
    }

    [Fact]
    public void Parse_AfterALimit_IsUntouchedByWhatWentBefore()
    {
        StoryJson.TryParse(Document($"\"languages\":[{Repeat("\"fr\"", 100)}]"), new() { MostItems = 10, Depth = 2, MostProblems = 1 }, out _, out _).Should().BeFalse();

        StoryJson.Parse(SampleStory.Utf8).Should().Be(SampleStory.Story);
    }

    private static byte[] Document(string members) => Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",{members}}}");

    private static string Repeat(string item, int count) => string.Join(',', Enumerable.Repeat(item, count));

    private static void Refused(Func<StoryReadLimits> make, string name) => make.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(name);

    private static void TooLarge(Func<Story> parse) =>
        parse.Should().Throw<StoryJsonException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.TooLarge);

    // A stream that knows its length, and gives nothing but blanks.
    private sealed class ClaimedStream(long length) : MemoryStream
    {
        public override long Length => length;
    }
}
