using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class VerifyVerbTests
{
    private const string Text = "Été 🎉 : Tekki déplore. Fin.";

    private const string TwoSources = """
        {"format":"joj-story/1","sources":[{"id":"a","kind":"article"},{"id":"b","kind":"article"}],"claims":[
        {"id":"c","act":"states","attribution":{"voice":"a"},"evidence":[{"source":"a","quote":{"exact":"Signé"}},{"source":"a","quote":{"exact":"Saly"}},{"source":"a","position":{"start":40,"end":45}}]},
        {"id":"bare","act":"states","attribution":{"voice":"a","via":["b"]}}]}
        """;

    [Fact]
    public void Verify_EveryOutcome_IsALineWithPointerPlaceAndWords()
    {
        Joj run = Joj.Run("verify", Joj.Sample("harbour.json"), "--text", $"article={Joj.Sample("harbour.txt")}");
        run.Should().Be(new Joj(
            1,
            "found\t/claims/0/attribution/cue/at\t18-26\tfélicite\n"
            + "found\t/claims/0/attribution/via/1/cue/at\t71-85\tappel d’offres\n"
            + "moved\t/claims/0/evidence/0\t51-65\tsigné à Saly 🎉\n"
            + "found\t/claims/1/evidence/0\t71-85\tappel d’offres\n"
            + "moved\t/claims/2/quotation/at\t89-138\tMalheureusement, nos jeunes pousses sont oubliées\n"
            + "ambiguous\t/claims/2/evidence/0\t-\té\n"
            + "notFound\t/claims/3/evidence/0\t-\t65 % du monde\n",
            "joj: article: 7 passages: 3 found, 2 moved, 1 ambiguous, 1 not found\n"));
    }

    [Fact]
    public void Verify_EvidenceOfAStatementAndMarksOfTheText_AreLocatedWithWhatDiffers()
    {
        using var files = new TemporaryFiles();
        const string Story = """
            {"format":"joj-story/1","organisations":[{"id":"o","kind":"ngo"}],"sources":[{"id":"a","kind":"article"}],
            "claims":[{"id":"c","act":"states","attribution":{"voice":"o"},"statements":[{"subject":"o","property":"organisation.country","equals":"SN","evidence":[{"source":"a","quote":{"exact":"Dakar"}}]}]}]}
            """;
        Joj.RunWith(Story, "verify", "-", "--text", $"a={files.Write("a.txt", "à Da\u00ADkar")}").Should().Be(new Joj(
            0,
            "moved\t/claims/0/statements/0/evidence/0\t2-8\tDakar\tthe text has U+00AD (soft hyphen), and the quote does not\n",
            "joj: a: 1 passage: 0 found, 1 moved, 0 ambiguous, 0 not found\n"));
        Joj.RunWith(Story, "show", "-").Code.Should().Be(0);
    }

    [Fact]
    public void Verify_AllFound_IsClean()
    {
        using var files = new TemporaryFiles();
        Joj run = Joj.RunWith(StoryWith("""{"source":"a","position":{"start":6,"end":13}}"""), "verify", "-", "--text", $"a={files.Write("a.txt", Text)}");
        run.Should().Be(new Joj(0, "found\t/claims/0/evidence/0\t6-13\t: Tekki\n", "joj: a: 1 passage: 1 found, 0 moved, 0 ambiguous, 0 not found\n"));
    }

    [Fact]
    public void Verify_LongQuoteWithLineEnds_IsCutToOneLine()
    {
        using var files = new TemporaryFiles();
        string words = "un\ndeux\t" + string.Join(' ', Enumerable.Repeat("mot", 40));
        Joj run = Joj.RunWith(
            StoryWith($$$"""{"source":"a","quote":{"exact":{{{System.Text.Json.JsonSerializer.Serialize(words)}}}}}"""),
            "verify", "-", "--text", $"a={files.Write("a.txt", words)}");
        run.Out.Should().Be("found\t/claims/0/evidence/0\t0-167\tun\\u000adeux\\u0009mot mot mot mot mot mot mot mot mot mot mot mot mot […]\n");
    }

    [Fact]
    public void Verify_ByteOrderMark_IsNotPartOfTheText()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]);
        Joj run = Joj.RunWith(StoryWith("""{"source":"a","quote":{"exact":"Été"},"position":{"start":0,"end":3}}"""), "verify", "-", "--text", $"a={file}");
        run.Out.Should().StartWith("found\t");
    }

    [Fact]
    public void Verify_OtherTextThanTheStorys_IsAWarning()
    {
        using var files = new TemporaryFiles();
        const string source = """
            {"id":"a","kind":"article","text":{"length":3,"hash":"sha-256:0000000000000000000000000000000000000000000000000000000000000000"}}
            """;
        Joj run = Joj.RunWith(StoryWith("""{"source":"a","quote":{"exact":"Été"}}""", source), "verify", "-", "--text", $"a={files.Write("a.txt", Text)}");
        run.Code.Should().Be(0);
        run.Error.Should().StartWith("joj: warning: the text of \"a\" is not the one the story was made from: 27 code points, sha-256:")
            .And.Contain("; expected 3 code points, sha-256:0000");
    }

    [Fact]
    public void Verify_BrokenUtf8_IsUnusableWithTheOffset()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("a.txt", [0xC3, 0xA9, (byte)'x', 0xC3, (byte)'y']);
        Joj run = Joj.RunWith(StoryWith("""{"source":"a","quote":{"exact":"x"}}"""), "verify", "-", "--text", $"a={file}");
        run.Should().Be(new Joj(2, "", $"joj: {file} is not UTF-8: the byte at offset 3 begins no character\n"));
    }

    [Fact]
    public void Verify_UnknownSources_AreAllTold()
    {
        Joj run = Joj.Run("verify", Joj.Sample("harbour.json"), "--text", "artcle=x", "--text", "zzz=x");
        run.Should().Be(new Joj(
            2,
            "",
            "joj: the story has no source \"artcle\"; did you mean \"article\"?\njoj: the story has no source \"zzz\"; the sources are article, release\n"));
    }

    [Fact]
    public void Verify_UnreadableText_IsUnusable()
    {
        using var files = new TemporaryFiles();
        string missing = files.Missing("none.txt");
        Joj run = Joj.Run("verify", Joj.Sample("harbour.json"), "--text", $"article={missing}");
        run.Should().Be(new Joj(2, "", $"joj: cannot read \"{missing}\": there is no such file\n"));
    }

    [Fact]
    public void Verify_OneSourceTwice_IsUnusable()
    {
        string text = $"article={Joj.Sample("harbour.txt")}";
        Joj run = Joj.Run("verify", Joj.Sample("harbour.json"), "--text", text, "--text", text);
        run.Code.Should().Be(2);
        run.Error.Should().EndWith("joj: the source \"article\" is given two texts\n");
    }

    [Theory]
    [InlineData("article")]
    [InlineData("=file")]
    public void Verify_TextWithoutSource_IsUsage(string text)
    {
        Joj run = Joj.Run("verify", "x.json", "--text", text);
        run.Should().Be(new Joj(
            2,
            "",
            $"joj: \"{text}\" is not of the form SOURCE-ID=FILE\nusage: joj verify STORY --text SOURCE-ID=FILE... [--require-evidence] [--json]\n       joj verify --help says more\n"));
    }

    [Fact]
    public void Verify_NoText_IsUsage()
    {
        Joj.Run("verify", "x.json").Error.Should().StartWith("joj: --text SOURCE-ID=FILE is missing\nusage: ");
    }

    [Fact]
    public void Verify_WordsOfAnotherSource_AreFoundThereAndAProblem()
    {
        using var files = new TemporaryFiles();
        string[] texts = ["--text", $"a={files.Write("a.txt", "Rien.")}", "--text", $"b={files.Write("b.txt", "Signé à Sa\u00ADly.")}"];

        Joj.RunWith(TwoSources, ["verify", "-", .. texts]).Should().Be(new Joj(
            1,
            "foundInAnotherSource\t/claims/0/evidence/0\t0-5\tSigné\tin b\n"
            + "foundInAnotherSource\t/claims/0/evidence/1\t8-13\tSaly\tin b\tthe text has U+00AD (soft hyphen), and the quote does not\n"
            + "notFound\t/claims/0/evidence/2\t-\t\n",
            "joj: a: 3 passages: 0 found, 0 moved, 0 ambiguous, 1 not found, 2 found in another source\njoj: b: 0 passages: 0 found, 0 moved, 0 ambiguous, 0 not found\n"));
        Joj.RunWith(TwoSources, ["verify", "-", .. texts[..2]]).Out.Should().StartWith("notFound\t/claims/0/evidence/0\t-\tSigné\n");
    }

    [Fact]
    public void Verify_AsJson_IsAnArrayOfWhatTheLinesSay()
    {
        using var files = new TemporaryFiles();
        Joj run = Joj.RunWith(TwoSources, "verify", "-", "--json", "--require-evidence", "--text", $"a={files.Write("a.txt", "Signé ici: 65 % <b>")}", "--text", $"b={files.Write("b.txt", "Sa\u00ADly")}");

        run.Code.Should().Be(1);
        JsonNode.DeepEquals(JsonNode.Parse(run.Out), JsonNode.Parse("""
            [{"outcome":"found","pointer":"/claims/0/evidence/0","entity":"c","source":"a","start":0,"end":5,"words":"Signé"},
             {"outcome":"foundInAnotherSource","pointer":"/claims/0/evidence/1","entity":"c","source":"a","start":0,"end":5,"words":"Saly","difference":"the text has U+00AD (soft hyphen), and the quote does not","foundIn":"b"},
             {"outcome":"notFound","pointer":"/claims/0/evidence/2","entity":"c","source":"a"},
             {"outcome":"noEvidence","pointer":"/claims/1","entity":"bare"}]
            """)).Should().BeTrue(run.Out);
    }

    [Theory]
    [InlineData(false, 0, "", "")]
    [InlineData(true, 1, "noEvidence\t/claims/1\t-\tbare\n", "joj: 1 of 2 claims without evidence\n")]
    public void Verify_ClaimsWithoutEvidence_AreAProblemWhereItIsRequired(bool isRequired, int code, string line, string message)
    {
        using var files = new TemporaryFiles();
        string[] words = ["verify", "-", "--text", $"a={files.Write("a.txt", "Signé à Saly, et 45 mots après.................................")}", .. isRequired ? new[] { "--require-evidence" } : []];
        Joj run = Joj.RunWith(TwoSources, words);

        run.Code.Should().Be(code);
        string.Concat(run.Out.Split('\n').Skip(3)).Should().Be(line.TrimEnd('\n'));
        run.Error.Should().EndWith($"not found\n{message}");
    }

    private static string StoryWith(string passage, string source = """{"id":"a","kind":"article"}""") =>
        $$"""{"format":"joj-story/1","sources":[{{source}}],"claims":[{"id":"c","act":"states","attribution":{"voice":"a"},"evidence":[{{passage}}]}]}""";
}
