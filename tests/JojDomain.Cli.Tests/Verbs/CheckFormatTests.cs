using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

/// <summary>The forms in which <c>joj check</c> hands its problems on, and what counts as one.</summary>
public class CheckFormatTests
{
    private const string Unknown = """{"format":"joj-story/1","agreements":[{"id":"d","kind":"contract","title":"x","price":"1 EUR","countri":"SN"}]}""";
    private const string Bad = """{"format":"joj-story/1","people":[{"id":"p","names":["P"],"a%b:c,d":1,"a%b:c,d":2}]}""";

    [Fact]
    public void Check_UnknownMembers_AreCountedAndLetThrough()
    {
        Joj.RunWith(Unknown, "check", "-").Should().Be(new Joj(0, "", "joj: 1 story: 3 members that this version does not know\n"));
    }

    [Fact]
    public void Check_StrictUnknownMembersAndWarnings_AreProblems()
    {
        const string misspelt = """{"format":"joj-story/1","organisations":[{"id":"a","kind":"compny","countri":"SN","price":1}]}""";

        Joj.RunWith(misspelt, "check", "--strict", "-").Should().Be(new Joj(
            1,
            """
            <stdin>:1:59: error JOJ1015 /organisations/0/kind: the word "compny" is not known and was kept; did you mean "company"?
            <stdin>:1:68: error JOJ1015 /organisations/0/countri: the member "countri" is not known and was kept; did you mean "country"?
            <stdin>:1:83: error JOJ1020 /organisations/0/price: the member "price" is not known to this version and was kept

            """,
            "joj: 1 story: 3 errors, 2 members that this version does not know\n"));
    }

    [Fact]
    public void Check_StrictValidStory_IsClean() =>
        Joj.Run("check", "--strict", Joj.Sample("harbour.json")).Should().Be(new Joj(0, "", "joj: 1 story: no problems\n"));

    [Fact]
    public void Check_GitHub_IsOneCommandEachWithItsTextEscaped()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("100%, a:b.json", Bad);

        Joj run = Joj.Run("check", "--format", "github", file);

        run.Code.Should().Be(1);
        run.Out.Should().Be(
            $"::error file={files.Folder}/100%25%2C a%3Ab.json,line=1,col=71,title=JOJ1005::/people/0/a%25b:c,d: the member \"a%25b:c,d\" occurs twice in one object\n");
    }

    [Fact]
    public void Check_GitHubWarning_IsAWarning() =>
        Joj.RunWith("\uFEFF" + Unknown, "check", "--format", "github", "-").Out.Should().Be(
            "::warning file=<stdin>,line=1,col=1,title=JOJ1002::the text begins with a byte order mark, which JSON does not allow (RFC 8259); it was passed over\n");

    [Fact]
    public void Check_Sarif_HasTheMembersThatTheFormatAsksFor()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("100%, é.json", Bad);

        Joj run = Joj.RunWith("\uFEFF" + Unknown, "check", "--format", "sarif", file, "-");

        run.Code.Should().Be(1);
        using JsonDocument log = JsonDocument.Parse(run.Out);
        log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        log.RootElement.GetProperty("$schema").GetString().Should().EndWith("/sarif-schema-2.1.0.json");
        JsonElement only = log.RootElement.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        only.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().Should().Be("joj");
        only.GetProperty("columnKind").GetString().Should().Be("unicodeCodePoints");
        only.GetProperty("results").EnumerateArray().Select(static result => JsonSerializer.Serialize(result)).Should().Equal(
            $$$"""{"ruleId":"JOJ1005","level":"error","message":{"text":"the member \u0022a%b:c,d\u0022 occurs twice in one object"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"file://{{{files.Folder}}}/100%25%2C%20%C3%A9.json"},"region":{"startLine":1,"startColumn":71}},"logicalLocations":[{"fullyQualifiedName":"/people/0/a%b:c,d","kind":"value"}]}]}""",
            """{"ruleId":"JOJ1002","level":"warning","message":{"text":"the text begins with a byte order mark, which JSON does not allow (RFC 8259); it was passed over"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"%3Cstdin%3E"},"region":{"startLine":1,"startColumn":1}}}]}""");
    }

    [Fact]
    public void Check_SarifOfCleanFiles_HasNoResults()
    {
        using JsonDocument log = JsonDocument.Parse(Joj.Run("check", "--format", "sarif", Joj.Sample("harbour.json")).Out);
        log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("\"sarfi\" is not a format; did you mean \"sarif\"?", "--format", "sarfi")]
    [InlineData("\"xml\" is not a format; it is one of text, json, sarif, github", "--format", "xml")]
    [InlineData("--json is --format json, and there can be only one format", "--format", "sarif", "--json")]
    [InlineData("--format text|json|sarif|github is missing", "--format")]
    public void Check_BadFormat_IsUnusable(string message, params string[] options)
    {
        Joj run = Joj.Run(["check", "story.json", .. options]);
        run.Code.Should().Be(2);
        run.Error.Should().StartWith($"joj: {message}\nusage: joj check FILE...");
    }
}
