using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("joj: the verb is missing")]
    [InlineData("joj: \"shwo\" is not a verb of joj; did you mean \"show\"?", "shwo", "x")]
    [InlineData("joj: \"publish\" is not a verb of joj", "publish")]
    [InlineData("joj: \"--bogus\" is not an option of joj", "--bogus")]
    public void Run_NoSuchVerb_SaysSo(string message, params string[] args)
    {
        Joj.Run(args).Should().Be(new Joj(2, "", $"{message}\nusage: joj VERB ...\n       joj --help says more\n"));
    }

    [Theory]
    [InlineData("joj: STORY is missing", "show")]
    [InlineData("joj: \"b.json\" is one argument too many", "show", "a.json", "b.json")]
    [InlineData("joj: \"--jsn\" is not an option of joj show; did you mean \"--json\"?", "show", "a.json", "--jsn")]
    [InlineData("joj: \"--colour\" is not an option of joj show", "show", "a.json", "--colour")]
    [InlineData("joj: \"--colour\" is not an option of joj show", "show", "--colour", "a.json")]
    [InlineData("joj: --language is given more than once", "show", "a.json", "--language", "en", "--language", "fr")]
    public void Run_BadArguments_AreToldWithTheUsageLine(string message, params string[] args)
    {
        Joj.Run(args).Should().Be(new Joj(2, "", $"{message}\nusage: joj show STORY [--all] [--voices] [--language LANGUAGE] [--json]\n       joj show --help says more\n"));
    }

    [Theory]
    [InlineData("\"htm\" is not a format to write; did you mean \"html\"?", "convert", "dakar-2026", "--to", "htm")]
    [InlineData("\"xlsx\" is not a format to read; it is one of csv, annotations, ocds, claimreview", "convert", "a", "--from", "xlsx")]
    [InlineData("\"de\" is not a language of headings; it is one of en, fr", "show", "dakar-2026", "--language", "de")]
    [InlineData("\"de\" is not a language of headings; it is one of en, fr", "report", "dakar-2026", "--language", "de")]
    public void Run_WordOutsideAClosedList_IsRefusedWithTheNearestOrAll(string message, params string[] args) =>
        Joj.Run(args).Error.Should().StartWith($"joj: {message}\nusage: joj {args[0]} ");

    [Theory]
    [InlineData("--to FORMAT", "convert", "a", "--to")]
    [InlineData("--from FORMAT", "convert", "a", "--from")]
    [InlineData("--losses FILE", "convert", "a", "--from", "csv", "--losses")]
    [InlineData("--output FILE", "convert", "a", "--to", "html", "-o")]
    [InlineData("--format text|json|sarif|github", "check", "a", "--json", "--format")]
    [InlineData("--reach own|represented|relayed", "according-to", "a", "b", "--reach")]
    public void Run_OptionWithoutItsValue_IsRefusedWithWhatIsMissing(string option, params string[] args) =>
        Joj.Run(args).Error.Should().StartWith($"joj: {option} is missing\nusage: joj {args[0]} ");

    [Fact]
    public void Run_OptionThatStandsWhereAFileMight_IsNoFile()
    {
        Joj.Run("check", "--jsn", "a.json").Error.Should().StartWith("joj: \"--jsn\" is not an option of joj check; did you mean \"--json\"?\nusage: joj check");
    }

    [Fact]
    public void Run_FileBehindTwoHyphens_MayBeginWithOne()
    {
        Joj.Run("check", "--", "-x.json").Error.Should().Be("joj: cannot read \"-x.json\": there is no such file\n");
    }

    [Fact]
    public void Run_JsonBesideAFileCalledTrue_ReadsTheFile()
    {
        Joj.Run("check", "--json", "true").Error.Should().Be("joj: cannot read \"true\": there is no such file\n");
    }

    [Theory]
    [InlineData("[suggest]")]
    [InlineData("[diagram]")]
    public void Run_DirectiveBehindAVerb_IsAnOrdinaryName(string name) =>
        Joj.Run("show", name).Error.Should().StartWith($"joj: cannot read \"{name}\": there is no such file");

    [Fact]
    public void Run_OtherDirective_IsNoVerb() => Joj.Run("[diagram]", "show", "x").Code.Should().Be(2);

    [Fact]
    public void Run_EmptyFileName_IsNoFile() => Joj.Run("show", "").Error.Should().StartWith("joj: cannot read \"\": there is no such file\n");

    [Fact]
    public void Run_Version_PrintsIt() => Joj.Run("--version").Out.Should().MatchRegex(@"^[0-9]+\.[0-9]+\.[0-9]+");
}
