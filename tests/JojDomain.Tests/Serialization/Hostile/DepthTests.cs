using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Very deep nesting, in every shape and place: it is reported where the greatest depth is exceeded, and reading ends there.</summary>
public class DepthTests
{
    private static readonly (string Open, string Close)[] Shapes = [("[", "]"), ("{\"a\":", "}"), ("[{\"later\":", "}]"), ("{\"type\":", "}"), ("[", ""), ("{\"a\":", ""), (" [\n", "]")];

    private static readonly string[] Places =
    [
        "{\"format\":\"joj-story/1\",\"later\":?}",
        "{\"later\":?,\"format\":\"joj-story/1\"}",
        "{\"format\":\"joj-story/1\",\"organisations\":?}",
        "{\"format\":\"joj-story/1\",\"title\":?}",
        "{\"format\":\"joj-story/1\",\"places\":[{\"id\":\"a\",\"kind\":\"city\",\"within\":?,\"country\":?}]}",
        "{\"format\":\"joj-story/1\",\"claims\":[{\"attribution\":{\"voice\":?}}]}",
        "{\"format\":\"joj-story/1\",\"agreements\":[{\"id\":\"a\",\"parties\":{\"items\":?}}]}",
        "{\"format\":?}",
        "?",
    ];

    public static TheoryData<int, int, int> Cases
    {
        get
        {
            TheoryData<int, int, int> cases = [];
            foreach (int depth in new[] { 65, 66, 1_000, 100_000 })
            {
                foreach (int shape in Enumerable.Range(0, Shapes.Length))
                {
                    Enumerable.Range(0, Places.Length).ToList().ForEach(place => cases.Add(depth, shape, place));
                }
            }

            foreach (int shape in Enumerable.Range(0, Shapes.Length))
            {
                cases.Add(5_000_000, shape, 0);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Read_NestedWithoutEnd_IsTooDeepWhereTheDepthIsPassed(int depth, int shape, int place)
    {
        byte[] text = Encoding.UTF8.GetBytes(Places[place].Replace("?", Nested(Shapes[shape], depth), StringComparison.Ordinal));

        Problem problem = (await Everywhere.RefusedAsync(text)).Last();

        problem.Code.Should().Be(Expected(Places[place], Shapes[shape].Open));
        problem.Place!.Offset.Should().BeLessThan(64 * 12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(63)]
    [InlineData(64)]
    public async Task Read_DepthThatWasSet_IsTheMostThatIsRead(int depth)
    {
        var limits = new StoryReadLimits { Depth = depth };
        string fits = Nested(("[", "]"), depth - 1);

        (await Everywhere.ReadAsync(Document(depth == 1 ? "1" : fits), limits)).Story.Should().NotBeNull();
        Problem problem = (await Everywhere.RefusedAsync(Document($"[{fits}]"), limits)).Should().ContainSingle().Subject;
        problem.Code.Should().Be(ProblemCode.TooDeep);
        problem.Message.Should().Be($"the text is nested deeper than {depth}, the most that is read");
    }

    [Fact]
    public async Task Read_BrokenAtTheLastLevel_IsNotJsonAndNotTooDeep() =>
        (await Everywhere.RefusedAsync(Document(new string('[', 63) + "1 {"))).Should().ContainSingle().Which.Code.Should().Be(ProblemCode.NotJson);

    [Fact]
    public async Task Lines_NestedWithoutEnd_AreToldAndTheOthersGoOn()
    {
        byte[] deep = Document(new string('[', 5_000_000));
        byte[] text = [.. SampleStory.Utf8, .. "\n"u8, .. deep, .. "\n"u8, .. SampleStory.Utf8];

        List<StoryLine> lines = await StoryJsonLines.ReadAsync(new MemoryStream(text), null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        lines.Select(static line => line.Story is not null).Should().Equal(true, false, true);
        lines[1].Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.TooDeep);
    }

    // A text that is no object is no story, and one whose format is no string is not read, with anything else in it.
    private static ProblemCode Expected(string place, string open) => place switch
    {
        "?" when open[0] != '{' => ProblemCode.WrongType,
        "{\"format\":?}" => ProblemCode.WrongFormat,
        _ => ProblemCode.TooDeep,
    };

    private static byte[] Document(string later) => Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"later\":{later}}}");

    private static string Nested((string Open, string Close) shape, int depth) =>
        string.Concat(Enumerable.Repeat(shape.Open, depth)) + (shape.Open[^1] == ':' && shape.Close.Length > 0 ? "1" : "") + string.Concat(Enumerable.Repeat(shape.Close, depth));

    // A part that is too deep through its unknown members is refused before anything is written.
    [Theory]
    [InlineData(61, true)]
    [InlineData(62, false)]
    public void Serialize_PartMadeTooDeepByUnknownMembers_WritesNothing(int depth, bool isWritten)
    {
        UnknownMembers deep = StoryJson.Parse($"{{\"format\":\"joj-story/1\",\"u\":{new string('[', depth)}{new string(']', depth)}}}").Content.Unknown;
        var part = new Organisation { Id = new("o"), Names = [new Name("x") { Unknown = deep }] };
        using var output = new MemoryStream();
        using var writer = new Utf8JsonWriter(output);

        Action write = () => new StoryJsonConverter<Organisation>().Write(writer, part, JsonSerializerOptions.Default);

        _ = isWritten ? write.Should().NotThrow() as object : write.Should().Throw<InvalidOperationException>().WithMessage("*nested deeper than 64*");
        (writer.BytesPending > 0).Should().Be(isWritten);
    }
}
