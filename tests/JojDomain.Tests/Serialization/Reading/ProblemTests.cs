using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Every problem that a document can have: its code, its pointer, its place and its words.</summary>
public class ProblemTests
{
    internal static readonly Dictionary<string, ProblemCase> ByName = new[] { TextProblems.All(), ValueProblems.All(), StoryProblems.All(), StatementProblems.All() }
        .SelectMany(static cases => cases).ToDictionary(static each => each.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TryParse_BadDocument_TellsAllProblemsInTheOrderOfTheText(string name)
    {
        bool read = StoryJson.TryParse(Encoding.UTF8.GetBytes(ByName[name].Json), out Story? story, out EquatableArray<Problem> problems);

        read.Should().BeFalse();
        story.Should().BeNull();
        string.Join('\n', problems).Should().Be(string.Join('\n', ByName[name].Lines));
        problems.Select(static problem => problem.Place!.Offset).Should().BeInAscendingOrder();
    }

    [Fact]
    public void ProblemCodes_AllOfThem_AreRaisedByACase()
    {
        IEnumerable<ProblemCode> raised = ByName.Values.SelectMany(static each => each.Lines)
            .Select(static line => Enum.Parse<ProblemCode>(line.AsSpan(line.IndexOf("JOJ", StringComparison.Ordinal) + 3, 4)));

        // Limits, problems that are reported only on request, and problems of editing have tests of their own.
        raised.Distinct().ShouldBeExactly(Enum.GetValues<ProblemCode>().Except(
            [ProblemCode.None, ProblemCode.TooManyProblems, ProblemCode.LineTooLong, ProblemCode.TooLarge, ProblemCode.UnknownMember, ProblemCode.DoesNotFit]));
    }

    [Fact]
    public void Parse_BadDocument_ThrowsWithTheSameProblems()
    {
        string json = ByName["cycles"].Json;
        StoryJson.TryParse(json, out _, out EquatableArray<Problem> problems).Should().BeFalse();

        StoryJsonException thrown = FluentActions.Invoking(() => StoryJson.Parse(json)).Should().Throw<StoryJsonException>().Which;

        thrown.Problems.Should().Equal(problems);
        thrown.Message.Should().Be("The text is not a valid story.\n" + string.Join("\n", problems));
    }
}
