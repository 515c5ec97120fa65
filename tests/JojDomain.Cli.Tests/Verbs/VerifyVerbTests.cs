using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class VerifyVerbTests
{
    private const string Text = "Été 🎉 : Tekki déplore. Fin.";

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
        run.Out.Should().Be("found\t/claims/0/evidence/0\t0-167\tun\\u000adeux\\u0009mot mot mot mot mot mot mot mot mot mot mot mot mot…\n");
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
            $"joj: \"{text}\" is not of the form SOURCE-ID=FILE\nusage: joj verify STORY --text SOURCE-ID=FILE...\n       joj verify --help tells more\n"));
    }

    [Fact]
    public void Verify_NoText_IsUsage()
    {
        Joj.Run("verify", "x.json").Error.Should().StartWith("joj: --text SOURCE-ID=FILE is missing\nusage: ");
    }

    private static string StoryWith(string passage, string source = """{"id":"a","kind":"article"}""") =>
        $$"""{"format":"joj-story/1","sources":[{{source}}],"claims":[{"id":"c","act":"states","attribution":{"voice":"a"},"evidence":[{{passage}}]}]}""";
}
