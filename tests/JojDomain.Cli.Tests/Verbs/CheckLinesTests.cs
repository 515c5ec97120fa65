using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Tests;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

/// <summary><c>joj check</c> on files that hold a story on each line.</summary>
[Collection(typeof(WholeProcess))]
public class CheckLinesTests
{
    private const string Good = """{"format":"joj-story/1","id":"a"}""";
    private const string Dangling = """{"format":"joj-story/1","places":[{"id":"dakar","kind":"city","within":"senegal"}]}""";
    private const string Misspelt = """{"format":"joj-story/1","organisations":[{"id":"a","kind":"company","countri":"SN"}]}""";
    private const string DanglingTold = "error JOJ2003 /places/0/within: nothing has the id \"senegal\"";

    [Theory]
    [InlineData("corpus.jsonl")]
    [InlineData("corpus.ndjson")]
    [InlineData("CORPUS.JSONL")]
    public void Check_FileOfLines_TellsTheLineOfTheFile(string name)
    {
        using var files = new TemporaryFiles();
        string file = files.Write(name, $"{Good}\n\r\n{Dangling}\r\n{Good}\n{Misspelt}\n[]");

        Joj run = Joj.Run("check", file);

        run.Code.Should().Be(1);
        run.Error.Should().Be("joj: 5 stories in 1 file: 2 errors, 1 warning, 1 member that this version does not know\n");
        run.Out.Should().Be(
            $"{file}:3:72: {DanglingTold}\n"
            + $"{file}:5:69: warning JOJ1015 /organisations/0/countri: the member \"countri\" is not known and was kept; did you mean \"country\"?\n"
            + $"{file}:6:1: error JOJ1004: a story is an object\n");
    }

    [Fact]
    public void Check_LinesOption_IsForEveryFileAndStandardInput()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("corpus.txt", $"{Good}\n7\n");

        Joj run = Joj.RunWith($"{Good}\n\n{Dangling}", "check", "--lines", file, "-");

        run.Should().Be(new Joj(1, $"{file}:2:1: error JOJ1004: a story is an object\n<stdin>:3:72: {DanglingTold}\n", "joj: 4 stories in 2 files: 2 errors\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(Good + "\n" + Good + "\n")]
    [InlineData(Misspelt)]
    public void Check_LinesWithoutErrors_AreClean(string text) => Joj.RunWith(text, "check", "--lines", "-").Code.Should().Be(0);

    [Fact]
    public void Check_ByteOrderMark_IsPassedOverWithAWarning()
    {
        Joj run = Joj.RunWith("\uFEFF" + Dangling + "\n" + Good, "check", "--lines", "-");

        run.Should().Be(new Joj(
            1,
            "<stdin>:1:1: warning JOJ1002: the text begins with a byte order mark, which JSON does not allow (RFC 8259); it was passed over\n"
                + $"<stdin>:1:72: {DanglingTold}\n",
            "joj: 2 stories in 1 file: 1 error, 1 warning\n"));
    }

    [Fact]
    public void Check_UnreadableFiles_AreToldAndTheOthersChecked()
    {
        using var files = new TemporaryFiles();
        string missing = files.Missing("missing.jsonl"), bad = files.Write("bad.jsonl", "{");

        Joj run = Joj.RunWith("", "check", missing, "--lines", bad, "-", "-");

        run.Code.Should().Be(2);
        run.Out.Should().StartWith($"{bad}:1:2: error JOJ1001");
        run.Error.Should().Be(
            $"joj: cannot read \"{missing}\": there is no such file\njoj: standard input is named twice, and can be read only once\njoj: 1 story in 2 files: 1 error\n");
    }

    [Fact]
    public void Check_InputThatFailsInItsMiddle_TellsWhatCameBefore()
    {
        using var input = new LinesStream($"{Good}\n7\n", times: 1, fails: true);

        Joj run = Joj.RunWith(input, "check", "--lines", "-");

        run.Should().Be(new Joj(2, "<stdin>:2:1: error JOJ1004: a story is an object\n", "joj: cannot read standard input: The disk is gone.\njoj: 2 stories in 1 file: 1 error\n"));
    }

    [Fact]
    public void Check_LinesAsJson_IsOneArray()
    {
        Joj run = Joj.RunWith($"{Dangling}\n{Good}\n[7]\n", "check", "--lines", "--json", "-");

        run.Code.Should().Be(1);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        json.RootElement.EnumerateArray().Select(static each => $"{each.GetProperty("line")}:{each.GetProperty("column")} {each.GetProperty("pointer")}")
            .Should().Equal("1:72 /places/0/within", "3:1 ");
        run.Out.Should().StartWith("[\n  {\n    \"file\": \"<stdin>\",\n    \"line\": 1,\n").And.EndWith("\n  }\n]\n").And.Contain("\n  },\n  {\n");
    }

    [Fact]
    public void Check_LongInput_KeepsNothing()
    {
        const int Lines = 40_000;
        string line = Good.Replace("\"a\"", $"\"a\",\"later\":\"{new string('x', 2000)}\"", StringComparison.Ordinal) + "\n";
        using var input = new LinesStream(line, Lines, fails: false);

        Joj run = Joj.RunWith(input, "check", "--lines", "-");

        run.Should().Be(new Joj(0, "", "joj: 40,000 stories in 1 file: 40,000 members that this version does not know\n"));

        // Far less than the 20 MB that went through between one and the next.
        input.Live.Should().HaveCount(4);
        (input.Live.Skip(1).Max() - input.Live[0]).Should().BeLessThan(4_000_000);
    }

    [Fact]
    public void Check_OnATerminal_ShowsProgressThatGoesAway()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{Good}\n{Good}\n7\n{Good}\n"));

        Joj run = Joj.RunOnTerminal(input, new HastyClock(), "check", "--lines", "-");

        run.Out.Should().Be("<stdin>:3:1: error JOJ1004: a story is an object\n");
        run.Error.Should().Be($"\r<stdin>: line 1, 100%\r<stdin>: line 2, 100%\r{Blank}\r\r<stdin>: line 3, 100%\r<stdin>: line 4, 100%\r{Blank}\rjoj: 4 stories in 1 file: 1 error\n");
    }

    [Fact]
    public void Check_ElsewhereOrQuickly_ShowsNoProgress()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{Good}\n{Good}\n"));

        Joj.RunOnTerminal(input, TimeProvider.System, "check", "--lines", "-").Error.Should().Be("joj: 2 stories in 1 file: no problems\n");
        Joj.RunWith(Good, "check", "--lines", "-").Error.Should().Be("joj: 1 story: no problems\n");
    }

    private static string Blank => new(' ', "<stdin>: line 1, 100%".Length);

    private sealed class LinesStream(string line, int times, bool fails) : Stream
    {
        private readonly byte[] _line = Encoding.UTF8.GetBytes(line);
        private int _given;
        private int _at;

        /// <summary>The bytes of live objects, at each quarter of the lines.</summary>
        public List<long> Live { get; } = [];

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_at == 0)
            {
                if (_given == times)
                {
                    return fails ? throw new IOException("The disk is gone.") : 0;
                }

                if (++_given * 4 % times == 0)
                {
                    Live.Add(GC.GetTotalMemory(forceFullCollection: true));
                }
            }

            int count = Math.Min(buffer.Length, _line.Length - _at);
            _line.AsSpan(_at, count).CopyTo(buffer);
            _at = (_at + count) % _line.Length;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException(offset.ToString(CultureInfo.InvariantCulture));

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
