using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class ReportVerbTests
{
    [Fact]
    public void Report_Story_IsAPageOnStandardOutputOrInAFile()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("page.html", "");

        Joj run = Joj.Run("report", "restic-2025-07");
        run.Should().Be(new Joj(0, run.Out, ""));
        run.Out.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\"").And.EndWith("</html>\n");
        Joj.Run("report", "restic-2025-07", "-o", file).Should().Be(new Joj(0, "", ""));
        File.ReadAllText(file).Should().Be(run.Out);
        Joj.Run("convert", "restic-2025-07", "--to", "html").Out.Should().Be(run.Out);
    }

    [Fact]
    public void Report_Language_IsThatOfHeadings() => Joj.Run("report", "restic-2025-07", "--language", "fr").Out.Should().Contain("<html lang=\"fr\"").And.Contain("Chronologie");

    [Fact]
    public void Report_TextOfASource_HasTheWordsOfClaimsMarked()
    {
        Joj run = Joj.Run("report", Joj.Sample("harbour.json"), "--text", $"article={Joj.Sample("harbour.txt")}");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("<mark>signé à Saly 🎉</mark><sup><a href=\"#e-c1\"").And.Contain("Not found in it, or in several places: ");
    }

    [Theory]
    [InlineData("joj: the story has no source \"b\"; the sources are article, release\n", "--text", "b=x.txt")]
    [InlineData("joj: \"x.txt\" is not of the form SOURCE-ID=FILE\n", "--text", "x.txt")]
    public void Report_TextThatIsNone_IsRefused(string message, params string[] arguments)
    {
        Joj run = Joj.Run(["report", Joj.Sample("harbour.json"), .. arguments]);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith(message);
    }
}
