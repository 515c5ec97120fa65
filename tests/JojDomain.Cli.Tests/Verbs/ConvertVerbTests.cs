using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

/// <summary><c>joj convert</c>: what comes out, what is counted, and where it goes.</summary>
public class ConvertVerbTests
{
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
