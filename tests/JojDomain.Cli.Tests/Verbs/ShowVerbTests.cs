using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class ShowVerbTests
{
    [Fact]
    public void Show_Story_TellsAgreementsAndClaims()
    {
        Joj run = Joj.Run("show", Joj.Sample("harbour.json"));
        run.Should().Be(new Joj(0, File.ReadAllText(Joj.Sample("harbour.shown.txt")), ""));
    }

    [Fact]
    public void Show_Story_TellsTermsPeopleDecisionsAndMeasures()
    {
        Joj run = Joj.Run("show", Joj.Sample("terms.json"));
        run.Should().Be(new Joj(0, File.ReadAllText(Joj.Sample("terms.shown.txt")), ""));
    }

    [Fact]
    public void Show_Story_TellsWhatWasNotSaidWhoRelaysAndWhoCheckedIt()
    {
        Joj run = Joj.Run("show", Joj.Sample("press.json"));
        run.Should().Be(new Joj(0, File.ReadAllText(Joj.Sample("press.shown.txt")), ""));
    }

    [Fact]
    public void Show_StandardInput_IsAStoryToo()
    {
        Joj.RunWith("""{"format":"joj-story/1"}""", "show", "-").Should().Be(new Joj(0, "A story without a title\nauthor: not stated\n", ""));
    }

    [Fact]
    public void Show_ReferenceStory_NeedsNoFile()
    {
        Joj run = Joj.Run("show", "restic-2025-07");
        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should()
            .Contain("\n  not stated: form, binding, exclusive, parties, period, ")
            .And.Contain("\n      - agreement joj-cloud: call for tenders = none\n")
            .And.Contain(" Restic or the article (the text does not tell which): states\n")
            .And.Contain("cost = 50 milliard (currency not stated; “50 milliards”)\n");
    }

    [Fact]
    public void Show_MisspeltReferenceStory_HintsAtIt()
    {
        Joj.Run("show", "restic-2025-7").Should().Be(new Joj(
            2,
            "",
            "joj: cannot read \"restic-2025-7\": there is no such file\njoj: there is a reference story \"restic-2025-07\"; did you mean that?\n"));
    }

    [Fact]
    public void Show_SourcesOfOneKind_AreToldApart()
    {
        Joj run = Joj.RunWith(
            """
            {"format":"joj-story/1","sources":[{"id":"a","kind":"article"},{"id":"b","kind":"article"},{"id":"r","kind":"report"}],
             "claims":[{"id":"c","act":"states","attribution":{"voice":{"type":"oneOf","voices":["a","r"]},"via":["b"]}}]}
            """,
            "show", "-");
        run.Out.Should().Contain("According to the article (b); ").And.Contain("  c the article (a) or the report (the text does not tell which): states\n");
    }

    [Fact]
    public void Show_Json_IsTheSameStoryIndented()
    {
        Joj run = Joj.Run("show", Joj.Sample("harbour.json"), "--json");
        run.Code.Should().Be(0);
        run.Out.Should().StartWith("{\n  \"format\": \"joj-story/1\",\n  \"id\": \"harbour-cloud\",\n").And.EndWith("}\n");
        StoryJson.Parse(run.Out).Should().Be(StoryJson.Parse(File.ReadAllBytes(Joj.Sample("harbour.json"))));
    }

    [Fact]
    public void Show_TextsWithControls_DoNotSteerTheTerminal()
    {
        const string story = """{"format":"joj-story/1","title":"a\u001b[31mb\u202ec\nd"}""";
        Joj.RunWith(story, "show", "-").Out.Should().StartWith("a\\u001b[31mb\\u202ec d\n");
        Joj run = Joj.RunWith(story, "show", "--json", "-");
        run.Out.Should().NotContain("\u001b").And.NotContain("\u202e");
        StoryJson.Parse(run.Out).Should().Be(StoryJson.Parse(story));
    }

    [Fact]
    public void Show_NotAStory_ListsProblemsOnStandardError()
    {
        Joj run = Joj.RunWith("""{"format":"joj-story/1","author":"nobody","organisations":[{"id":"a"}]}""", "show", "-");
        run.Code.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("<stdin>:1:34: error JOJ2003 /author: nothing has the id \"nobody\"\n"
            + "<stdin>:1:60: error JOJ2005 /organisations/0: \"a\" has none of the members names and kind, so that nobody could tell what it is\n");
    }

    [Fact]
    public void Show_StoryWithWarnings_IsShownAndTheyAreTold()
    {
        Joj run = Joj.RunWith("""{"format":"joj-story/1","titel":"x"}""", "show", "-");
        run.Code.Should().Be(0);
        run.Out.Should().StartWith("A story without a title\n");
        run.Error.Should().StartWith("<stdin>:1:25: warning JOJ1015 /titel");
    }

    [Fact]
    public void Show_MissingFile_IsUnusable()
    {
        using var files = new TemporaryFiles();
        string missing = files.Missing("none.json");
        Joj run = Joj.Run("show", missing);
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith($"joj: cannot read \"{missing}\": there is no such file\n");
    }
}
