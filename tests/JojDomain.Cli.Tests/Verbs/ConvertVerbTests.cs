using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

/// <summary><c>joj convert</c>: what comes out, what is counted, and where it goes.</summary>
public class ConvertVerbTests
{
    private const string Corpus = """
        {"format":"joj-story/1","id":"one","organisations":[{"id":"acme","names":["Acmé"]}]}
        {"format":"joj-story/0"}
        {"format":"joj-story/1","people":[{"id":"acme","names":["Ann"]}]}
        """;

    private const string Release = """{"ocid":"ocds-213czf-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","title":"Road"}]}""";

    [Fact]
    public void Convert_OneDocument_IsOneStory()
    {
        using var files = new TemporaryFiles();

        Joj run = Joj.Run("convert", files.Write("release.json", Release), "--from", "ocds");

        run.Code.Should().Be(0);
        run.Error.Should().Be("joj: 1 story read, 2 values not placed\n");
        run.Out.Should().StartWith("{\n  \"format\": \"joj-story/1\",\n");
    }

    [Fact]
    public void Convert_Feed_IsAStoryOnEachLine()
    {
        using var input = new MemoryStream(Feed(3));

        Joj run = Joj.RunWith(input, "convert", "-", "--from", "claimreview");

        run.Error.Should().Be("joj: 3 stories read, 3 values not placed\n");
        run.Out.Split('\n')[..^1].Should().HaveCount(3).And.OnlyContain(static line => line.StartsWith("{\"format\":\"joj-story/1\","));
    }

    [Theory]
    [InlineData("releases.jsonl", 1)]
    [InlineData("releases.jsonl", 2)]
    [InlineData("releases.NDJSON", 1)]
    public void Convert_Lines_GiveLines(string name, int count)
    {
        using var files = new TemporaryFiles();
        string file = files.Write(name, string.Concat(Enumerable.Range(1, count).Select(static each => $"{Release.Replace("czf-1", $"czf-{each}", StringComparison.Ordinal)}\n")));

        Joj run = Joj.Run("convert", file, "--from", "ocds");

        run.Out.Split('\n')[..^1].Should().HaveCount(count).And.OnlyContain(static line => line.StartsWith("{\"format\":\"joj-story/1\","));
    }

    [Fact]
    public void Convert_Folder_GivesLines_AndNamesTheFilesOfWhatIsNotPlaced()
    {
        using var files = new TemporaryFiles();
        files.Write("in/a.json", Release);
        files.Write("in/b.json", """{"uri":"https://example.org/b","releases":[""" + Release + "]}");
        files.Write("in/notes.txt", "These are releases.");
        string losses = files.Missing("losses.json");

        Joj run = Joj.Run("convert", Path.Combine(files.Folder, "in"), "--from", "ocds", "--losses", losses);

        run.Code.Should().Be(1);
        run.Out.Split('\n')[..^1].Should().HaveCount(2);
        run.Error.Should().Be("joj: notes.txt line 1, column 1: the JSON is broken: 'T' is an invalid start of a value.\njoj: 2 stories read, 1 refused, 6 values not placed\n");
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(losses)).EnumerateArray().Select(static each => each.GetProperty("place").GetString()).Should().Equal(
            "a.json /awards/0/value", "a.json /buyer", "b.json /publishedDate", "b.json /publisher", "b.json /releases/0/awards/0/value", "b.json /releases/0/buyer");
    }

    [Fact]
    public void Convert_FolderOfSheets_IsOneStory()
    {
        using var files = new TemporaryFiles();
        string sheets = files.Missing("sheets");

        Joj.Run("convert", "restic-2025-07", "--to", "csv", "-o", sheets).Should().Be(new Joj(0, "", "joj: nothing is lost\n"));

        Joj run = Joj.Run("convert", sheets, "--from", "csv");
        run.Error.Should().Be("joj: 1 story read, 0 values not placed\n");
        run.Out.Should().Be(Joj.Run("show", "restic-2025-07", "--json").Out);
    }

    [Fact]
    public void Convert_LongFeedOnATerminal_ShowsHowFarItHasCome()
    {
        using var input = new MemoryStream(Feed(2));

        Joj run = Joj.RunOnTerminal(input, new HastyClock(), "convert", "-", "--from", "claimreview");

        run.Error.Should().Be($"\r<stdin>: story 1, 100%\r<stdin>: story 2, 100%\r{new string(' ', "<stdin>: story 1, 100%".Length)}\rjoj: 2 stories read, 3 values not placed\n");
    }

    [Fact]
    public void Convert_ManyStoriesToJson_GivesALineEach_AndNamesWhoseTheLossesAre()
    {
        using var files = new TemporaryFiles();
        string corpus = files.Write("corpus.jsonl", Corpus);
        string losses = files.Missing("losses.json");

        Joj run = Joj.Run("convert", corpus, "--to", "schema.org", "--losses", losses);

        run.Code.Should().Be(1);
        run.Out.Should().Be("""
            {"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#acme","name":"Acmé"}]}
            {"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#acme","name":"Ann"}]}

            """.ReplaceLineEndings("\n"));
        run.Error.Should().Be($"{corpus}:2:11: error JOJ1003 /format: \"joj-story/0\" is of major version 0, and this version of the library reads major version 1\njoj: 2 stories written, 1 refused; 3 lost: schema.org has no term for it, or not for a value of this form\n");
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(losses)).EnumerateArray().Select(static each => $"{Text(each, "story")} {each.GetProperty("line")} {Text(each, "entity")}{each.GetProperty("path")}")
            .Should().Equal("one 1 /format", "one 1 /id", " 3 /format");

        static string? Text(JsonElement loss, string name) => loss.TryGetProperty(name, out JsonElement value) ? value.GetString() : "";
    }

    [Fact]
    public void Convert_LinesOnStandardInput_GiveLinesWhereTheyAreSaidToBeLines()
    {
        string lines = string.Concat(Corpus.Split('\n').Where(static line => !line.Contains("/0", StringComparison.Ordinal)).Select(static line => $"{line}\n"));

        Joj.RunWith(lines, "convert", "-", "--lines", "--to", "annotations").Should().Be(
            new Joj(0, "[]\n[]\n", "joj: 2 stories written; 3 lost: an annotation says nothing of the story as a whole; 4 lost: an annotation has no place for it\n"));
        Joj.RunWith(lines, "convert", "-", "--to", "annotations").Error.Should().EndWith("joj: <stdin> has a story on each line: only check and convert read such texts, with --lines\n");
    }

    [Theory]
    [InlineData("html", ".html")]
    [InlineData("nquads", ".nq")]
    [InlineData("followthemoney", ".ftm.json")]
    public void Convert_ManyStoriesToAnyOtherFormat_GivesAFileEach(string format, string ending)
    {
        using var files = new TemporaryFiles();
        string corpus = files.Write("corpus.jsonl", Corpus);
        string output = files.Missing("out");

        Joj run = Joj.Run("convert", corpus, "--to", format, "-o", output);

        run.Error.Should().Contain("joj: 2 stories written, 1 refused; ");
        Directory.EnumerateFiles(output).Select(static file => Path.GetFileName(file)).Should().BeEquivalentTo($"1-one{ending}", $"3{ending}");
    }

    [Fact]
    public void Convert_FolderOfStoriesToSheets_GivesAFolderEach_WhichComeBack()
    {
        using var files = new TemporaryFiles();
        files.Write("in/a.json", Corpus.Split('\n')[0]);
        files.Write("in/b.jsonl", Corpus.Split('\n')[2]);
        string output = files.Missing("out");

        Joj.Run("convert", Path.Combine(files.Folder, "in"), "--to", "csv", "-o", output).Should().Be(new Joj(0, "", "joj: 2 stories written; nothing is lost\n"));

        Joj.Run("convert", Path.Combine(output, "1-one"), "--from", "csv").Out.Should().Be(Joj.Run("show", Path.Combine(files.Folder, "in", "a.json"), "--json").Out);
        Directory.EnumerateDirectories(output).Select(static folder => Path.GetFileName(folder)).Should().BeEquivalentTo("1-one", "2");
    }

    [Theory]
    [InlineData("csv", "csv is a folder for each story: name a folder for them with -o")]
    [InlineData("markdown", "markdown is a file for each story: name a folder for them with -o")]
    public void Convert_ManyStoriesToNoFolder_SaysWhatToWrite(string format, string message)
    {
        using var files = new TemporaryFiles();

        Joj.Run("convert", files.Write("corpus.jsonl", Corpus), "--to", format).Should().Be(new Joj(2, "", $"joj: {message}\n"));
    }

    [Fact]
    public void Convert_StoryThatTheFormatHasNoDocumentFor_IsRefusedAndTheOthersAreWritten()
    {
        using var files = new TemporaryFiles();
        string corpus = files.Write("corpus.jsonl", """
            {"format":"joj-story/1"}
            {"format":"joj-story/1","agreements":[{"id":"deal","kind":"contract"}]}
            """);

        Joj run = Joj.Run("convert", corpus, "--to", "ocds", "--ocid-prefix", "ocds-213czf", "--published", "2026-11-30T12:00:00Z", "--publisher", "P", "--uri", "https://example.org/");

        (run.Code, run.Out.Count(static each => each == '\n')).Should().Be((1, 1));
        run.Error.Should().StartWith($"joj: {corpus}:1: a release package has at least one release, and the story has no agreement\njoj: 1 story written, 1 refused; ");
    }

    [Theory]
    [InlineData("""{"format":"joj-story/1"}""", "--to", "a release package has at least one release, and the story has no agreement\n")]
    [InlineData("{}", "--from", "there is no release and no record in it, so that there is nothing to import\njoj: 0 stories read, 1 refused, 3 values not placed\n")]
    public void Convert_DocumentThatIsRefused_LeavesTheFileOfAnEarlierResult(string document, string direction, string message)
    {
        using var files = new TemporaryFiles();
        string file = files.Write("story.json", document);
        string output = files.Write("result.json", "earlier");
        string[] settings = direction == "--to" ? ["--ocid-prefix", "ocds-213czf", "--published", "2026-11-30T12:00:00Z", "--publisher", "P", "--uri", "https://example.org/"] : [];

        Joj.Run(["convert", file, direction, "ocds", "-o", output, .. settings]).Should().Be(new Joj(1, "", $"joj: {message}"));

        File.ReadAllText(output).Should().Be("earlier");
    }

    [Fact]
    public void Convert_NoStoryInAFile_EmptiesTheFileOfAnEarlierResult()
    {
        using var files = new TemporaryFiles();
        string output = files.Write("result.jsonl", "earlier");

        Joj.Run("convert", files.Write("stories.jsonl", ""), "--to", "annotations", "-o", output).Code.Should().Be(0);

        File.ReadAllText(output).Should().BeEmpty();
    }

    [Fact]
    public void Convert_ResultInTheFileThatIsRead_IsRefused()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("corpus.jsonl", Corpus);

        Joj.Run("convert", file, "--to", "annotations", "-o", file).Code.Should().Be(2);

        File.ReadAllText(file).Should().Be(Corpus);
    }

    [Fact]
    public void Convert_HyphenAsTheFile_IsStandardOutput()
    {
        Joj.Run("convert", "restic-2025-07", "--to", "markdown", "-o", "-").Should().Be(Joj.Run("convert", "restic-2025-07", "--to", "markdown"));
        Joj.Run("convert", "restic-2025-07", "--to", "markdown", "--losses", "-").Error.Should().StartWith("joj: --losses takes the name of a file: standard output is for the result\n");
    }

    [Fact]
    public void Convert_LongFileOfStoriesOnATerminal_ShowsHowFarItHasCome()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Corpus.Split('\n')[0]));

        Joj.RunOnTerminal(input, new HastyClock(), "convert", "-", "--lines", "--to", "annotations").Error.Should().StartWith("\r<stdin>: story 1, 100%\r");
    }

    [Fact]
    public void Convert_NoStoryInAFolder_IsSaid()
    {
        using var files = new TemporaryFiles();
        files.Write("in/notes.txt", "");
        string folder = Path.Combine(files.Folder, "in");

        Joj.Run("convert", folder, "--to", "annotations").Should().Be(
            new Joj(2, "", $"joj: the folder \"{folder}\" has no .json, .jsonl or .ndjson file in it\njoj: 0 stories written; nothing is lost\n"));
    }

    [Fact]
    public void Convert_LinesOfAForeignFormat_AreSeenByItself() =>
        Joj.Run("convert", "x", "--lines", "--from", "ocds").Error.Should().StartWith("joj: --lines goes with --to: --from sees by itself whether a document is one of lines\n");

    [Fact]
    public void Convert_WrongSetting_SaysWhatIsWrongAndNoMore() =>
        Joj.Run("convert", "restic-2025-07", "--to", "followthemoney-statements", "--dataset", "Dakar").Should().Be(new Joj(
            2, "", "joj: the name of a dataset is lower-case letters, digits, and single low lines between them, such as dakar_2026, and not \"Dakar\"\n"));

    [Fact]
    public void Convert_MissingFile_IsSaid()
    {
        Joj run = Joj.Run("convert", "no-such-file.json", "--from", "ocds");

        run.Should().Be(new Joj(2, "", "joj: cannot read \"no-such-file.json\": there is no such file\n"));
    }

    private static byte[] Feed(int count) => Encoding.UTF8.GetBytes(
        $$"""{"@context":"https://schema.org","@type":"DataFeed","dateModified":"2023-01-26","dataFeedElement":[{{string.Join(",", Enumerable.Range(0, count).Select(static number => $$$"""{"@type":"ClaimReview","claimReviewed":"Claim {{{number}}}","author":{"@type":"Organization","name":"FACTLY"},"url":"https://example.org/{{{number}}}","datePublished":"2020-01-01","reviewRating":{"alternateName":"False"},"itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ann"} } }"""))}}]}""");
}
