using System.Globalization;
using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Many problems, long chains and many suggestions: time and results stay bounded.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1001, 1001)]
    [InlineData(5000, 1001)]
    public void TryParse_ManyErrors_AreReportedUpToAThousand(int errors, int reported)
    {
        StoryJson.TryParse(TextProblems.Doc($"\"languages\":[{Repeat("7", errors)}]"), out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().HaveCount(reported);
        problems.Take(1000).Should().OnlyContain(static problem => problem.Code == ProblemCode.WrongType);
        problems[999].Pointer.Should().Be("/languages/999");
        problems.Skip(1000).Select(static problem => problem.ToString()).Should().Equal(
            errors == 1000 ? [] : [$"2:{14 + 2000}: error JOJ1014 /languages/1000: there are more than 1000 errors; the others are not reported"]);
    }

    [Fact]
    public void TryParse_DanglingReferencesWithoutEnd_AreReportedUpToAThousand()
    {
        string about = Repeat("\"nobody\"", 3000);
        StoryJson.TryParse(
            TextProblems.Doc($$$"""
                "sources":[{"id":"s","kind":"report"}],"claims":[{"id":"c","act":"states","attribution":{"voice":"s","via":["s"]},"about":[{{{about}}}]}]
                """),
            out _,
            out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().HaveCount(1001);
        problems[^1].Code.Should().Be(ProblemCode.TooManyProblems);
    }

    [Fact]
    public void TryParse_EvidenceBeyondTheTextWithoutEnd_IsToldUpToAThousand()
    {
        string evidence = Repeat("{\"source\":\"s\",\"position\":{\"start\":1,\"end\":9}}", 3000);
        StoryJson.TryParse(
            TextProblems.Doc($$$"""
                "sources":[{"id":"s","kind":"report","text":{"length":8,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
                "claims":[{"id":"c","act":"states","attribution":{"voice":"s"},"evidence":[{{{evidence}}}]}]
                """),
            out _,
            out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().HaveCount(1001);
        problems[999].Pointer.Should().Be("/claims/0/evidence/999");
        problems[1000].Code.Should().Be(ProblemCode.TooManyProblems);
    }

    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(3000, 1001)]
    public void TryParse_ManyWarnings_DoNotRefuseTheStory(int warnings, int reported)
    {
        StoryJson.TryParse(TextProblems.Doc(Misspelt(warnings)), out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        story!.Content.Places.Should().HaveCount(warnings);
        problems.Should().HaveCount(reported).And.OnlyContain(static problem => problem.Severity == Severity.Warning);
    }

    [Fact]
    public void TryParse_AnErrorAfterManyWarnings_IsTold()
    {
        StoryJson.TryParse(TextProblems.Doc(Misspelt(3000) + ",\"sources\":7"), out Story? story, out EquatableArray<Problem> problems).Should().BeFalse();

        story.Should().BeNull();
        problems.Should().ContainSingle(static problem => problem.Severity == Severity.Error).Which.Pointer.Should().Be("/sources");
    }

    [Theory]
    [InlineData("places", "\"kind\":\"city\"", "\"within\":\"{0}\"")]
    [InlineData("events", "\"kind\":\"visit\"", "\"partOf\":\"{0}\"")]
    [InlineData("sources", "\"kind\":\"report\"", "\"derivations\":[{{\"kind\":\"reports\",\"from\":\"{0}\"}}]")]
    public void TryParse_ChainOf100000_IsReadOpenAndRefusedClosed(string list, string kind, string link)
    {
        const int Length = 100_000;
        StringBuilder open = new StringBuilder().Append(CultureInfo.InvariantCulture, $"\"{list}\":[{{\"id\":\"n0\",{kind}}}");
        CompositeFormat format = CompositeFormat.Parse(link);
        for (int index = 1; index < Length; index++)
        {
            open.Append(CultureInfo.InvariantCulture, $",\n{{\"id\":\"n{index}\",{kind},{string.Format(CultureInfo.InvariantCulture, format, $"n{index - 1}")}}}");
        }

        string text = TextProblems.Doc(open.Append(']').ToString());
        string closed = text.Replace($"\"id\":\"n0\",{kind}", $"\"id\":\"n0\",{kind},{string.Format(CultureInfo.InvariantCulture, format, $"n{Length - 1}")}", StringComparison.Ordinal);

        Story story = StoryJson.Parse(text);
        story.Entities.Should().HaveCount(Length);
        Story.Create(story.Content).Should().Be(story);
        StoryJson.TryParse(closed, out _, out EquatableArray<Problem> problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.Cycle);
    }

    [Fact]
    public void TryParse_OnlyTheFirstDanglingReferences_HaveHints()
    {
        string names = string.Join(',', Enumerable.Range(0, 50).Select(static index => $"\"restik\""));
        StoryJson.TryParse(
            TextProblems.Doc($$$"""
                "sources":[{"id":"restic","kind":"report"}],"claims":[{"id":"c","act":"states","attribution":{"voice":"restic","via":["restic"]},"about":[{{{names}}}]}]
                """),
            out _,
            out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Count(static problem => problem.Message.EndsWith("did you mean \"restic\"?", StringComparison.Ordinal)).Should().Be(20);
    }

    private static string Repeat(string item, int count) => string.Join(',', Enumerable.Repeat(item, count));

    private static string Misspelt(int count) =>
        $"\"places\":[{string.Join(',', Enumerable.Range(0, count).Select(static index => $"{{\"id\":\"p{index}\",\"kind\":\"city\",\"knd\":1}}"))}]";
}
