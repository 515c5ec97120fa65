using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class ShowVerbTests
{
    [Fact]
    public void Show_Story_TellsAgreementsAndClaims() => Match("harbour");

    [Fact]
    public void Show_Story_TellsTermsPeopleDecisionsAndMeasures() => Match("terms");

    [Fact]
    public void Show_Story_TellsWhatWasNotSaidWhoRelaysAndWhoCheckedIt() => Match("press");

    [Fact]
    public void Show_StandardInput_IsAStoryToo()
    {
        Joj.RunWith("""{"format":"joj-story/1"}""", "show", "-").Should().Be(new Joj(0, "A story without a title\n", ""));
    }

    [Fact]
    public void Show_ReferenceStory_NeedsNoFile()
    {
        Joj run = Joj.Run("show", "restic-2025-07");
        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should()
            .Contain("\n  call for tenders: none\n    Restic: presupposes, in the article of AllAfrica, 2025-07, through the press release of Restic:\n")
            .And.Contain("\n    Restic or the article of AllAfrica (the text does not say which): states, in the article of")
            .And.Contain("\n  cost: 50 milliard (currency not stated; “50 milliards”)\n")
            .And.Contain(" – the voice\n      predicts, not said to be so\n").And.NotContain("role not stated");
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
        run.Out.Should().Be(
            """
            A story without a title
            1 claim · 1 voice · 3 sources · 1 claim without the words that show it

            WHAT IS SAID

            Of nothing in particular
              the article (a) or the report (the text does not say which): states, in the article (b) [c]

            TIMELINE

            no date: claims (c)

            SOURCES

            the article (a); no date; no claim came through it
            the article (b); no date; 1 claim came through it
            the report; no date; no claim came through it

            """);
    }

    private const string TwoSums =
        """
        {"format":"joj-story/1","title":"The council and Azure","author":"council",
         "organisations":[{"id":"council","names":["the council",{"text":"المجلس","language":"ar"}]},{"id":"union","names":["the union"]}],
         "agreements":[{"id":"deal","kind":"contract","exclusive":true}],
         "sources":[{"id":"s","kind":"article","title":"Un contrat","published":"2026-03-04","address":"https://example.org/s"}],
         "holdings":[{"id":"h","subject":"deal","property":"agreement.exclusive","claims":["c3"],"basis":"accepted"}],
         "claims":[
          {"id":"c1","attribution":{"voice":"council","via":["s"]},"act":"announces",
           "statements":[{"subject":"deal","property":"agreement.amounts","includes":[{"role":"total","value":{"amount":"12","scale":"million","currency":"EUR"}}],
            "evidence":[{"source":"s","quote":{"exact":"douze millions"}}]}]},
          {"id":"c2","attribution":{"voice":"union","via":["s"]},"act":"alleges",
           "statements":[{"subject":"deal","property":"agreement.amounts","includes":[{"role":"total","value":{"amount":"15..18","scale":"million","currency":"EUR"}}]}]},
          {"id":"c3","attribution":{"voice":"council","via":["s"]},"act":"promises","words":"It will be ours alone.",
           "statements":[{"subject":"deal","property":"agreement.exclusive","equals":true,"certainty":"probable"}]},
          {"id":"c4","attribution":{"voice":"union","scopalPolarity":"negated","via":["s"]},"act":"comments","about":["deal"]}]}
        """;

    [Fact]
    public void Show_Story_HasItsSectionsInTheOrderOfWhatAReaderAsks() => Joj.RunWith(TwoSums, "show", "-").Should().Be(new Joj(
        0,
        """
        The council and Azure
        author: the council
        1 agreement · 4 claims · 2 voices · 1 source · 1 dispute · 3 claims without the words that show them

        ACCOUNTS DIFFER

        the contract: amounts (total) – said of one thing, and cannot both be right
          1. total: EUR 12 million
            the council: announces, in the article “Un contrat”, 2026-03-04: “douze millions” [c1]
          2. total: EUR 15 to 18 million
            the union: alleges, in the article “Un contrat”, 2026-03-04 [c2]

        WHAT IS SAID

        the contract
          exclusive: yes – certainty: probable, the voice promises, not said to be so
            the council: promises, in the article “Un contrat”, 2026-03-04: in short: It will be ours alone.
                [c3]
          the union: comments [did not], in the article “Un contrat”, 2026-03-04 [c4]

        WHAT THE AUTHOR HOLDS

        the contract – agreement
          kind: contract
          exclusive: yes – accepted, because of c3

        WHO IS WHO

        the council – organisation; names: the council; ⁨المجلس⁩ (ar)
        the union – organisation

        TIMELINE

        2026-03-04: the article “Un contrat”: published (held)
        2026-03-04: claims (c1, c2, c3, c4)

        SOURCES

        the article “Un contrat”; 2026-03-04; 4 claims came through it; https://example.org/s

        OF THIS NOBODY SPEAKS

        32 properties of 3 entities; --all lists them

        """,
        ""));

    [Fact]
    public void Show_All_ListsThatOfWhichNobodySpeaks()
    {
        string counted = Joj.RunWith(TwoSums, "show", "-").Out;
        string listed = Joj.RunWith(TwoSums, "show", "-", "--all").Out;

        counted.Should().Contain("; --all lists them\n").And.NotContain("call for tenders");
        listed.Should().NotContain("--all").And.Contain("\nthe contract: names, form, ").And.Contain(" call for tenders, ").And.NotContain("amounts,");
    }

    [Fact]
    public void Show_Voices_HasEachClaimUnderItsVoice() => Joj.RunWith(TwoSums, "show", "-", "--voices").Should().Be(new Joj(
        0,
        """
        The council and Azure
        author: the council
        1 agreement · 4 claims · 2 voices · 1 source · 1 dispute · 3 claims without the words that show them

        WHO SAYS WHAT

        the council
          announces, in the article “Un contrat”, 2026-03-04 [c1]
            the contract – amounts: among them total: EUR 12 million: “douze millions”
          promises, in the article “Un contrat”, 2026-03-04: in short: It will be ours alone. [c3]
            the contract – exclusive: yes – certainty: probable

        the union
          alleges, in the article “Un contrat”, 2026-03-04 [c2]
            the contract – amounts: among them total: EUR 15 to 18 million
          comments [did not], in the article “Un contrat”, 2026-03-04 [c4]
            about the contract

        """,
        ""));

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Show_Story_LosesNoClaimAndNoQuotedWord(string name)
    {
        Story story = ReferenceStories.Get(name);
        string shown = Flat(Joj.Run("show", name).Out);
        string voices = Flat(Joj.Run("show", name, "--voices").Out);

        shown.Should().ContainAll(story.Content.Claims.Select(static claim => $"[{claim.Id}]"));
        shown.Should().ContainAll(story.Content.Sources.Where(static source => source.Address is not null).Select(static source => Flat(source.Address!.ToString())));
        shown.Should().ContainAll(story.Entities.OfType<INamed>().SelectMany(static named => named.Names).Select(static each => Flat(each.Text)));
        voices.Should().ContainAll(story.Content.Claims.Select(static claim => $"[{claim.Id}]"));
        voices.Should().ContainAll(story.Content.Claims.Where(static claim => claim.Words is not null).Select(static claim => Flat(claim.Words!.Text)));
    }

    // A page breaks lines at blanks, and a word that is too wide anywhere.
    private static string Flat(string text) => string.Concat(text.Where(static each => !char.IsWhiteSpace(each)));

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
            + "<stdin>:1:60: error JOJ2005 /organisations/0: \"a\" has none of the members names and kind, so that nobody can know what it is\n");
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

    private static void Match(string name)
    {
        Joj run = Joj.Run("show", Joj.Sample($"{name}.json"));
        (run.Code, run.Error).Should().Be((0, ""));
        KeptText.Match($"tests/JojDomain.Cli.Tests/Samples/{name}.shown.txt", run.Out);
    }
}
