using System.IO.Compression;
using System.Text;
using FluentAssertions;
using JojDomain.Cli.Input;
using Xunit;

namespace JojDomain.Cli.Tests;

/// <summary>What cannot be read as it is: each message says what is the matter.</summary>
public class UnreadableTests
{
    private const string Story = """{"format":"joj-story/1","id":"a"}""";

    [Theory]
    [InlineData("diff")]
    [InlineData("merge")]
    public void Run_StandardInputTwice_SaysThatAlone(string verb) =>
        Joj.RunWith(Story, verb, "-", "-").Should().Be(new Joj(2, "", "joj: standard input is named twice, and can be read only once\n"));

    [Fact]
    public void Run_NameThatIsNotUtf8_SaysHowToReadTheFile()
    {
        // As the runtime hands it over: what is no UTF-8 is U+FFFD.
        Joj.Run("check", "b\uFFFD.json").Error.Should().Be(
            "joj: cannot read \"b\uFFFD.json\": there is no such file, or its name is not UTF-8: such a file can only be given as standard input, by - and < FILE\n");
    }

    [Fact]
    public void Run_CompressedFile_SaysSo()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("story.json.gz", Gzip(Story)), lines = files.Write("corpus.jsonl", Gzip(Story));
        string message = $"joj: cannot read \"{file}\": it is compressed (gzip); unpack it first\n";

        Joj.Run("check", file).Should().Be(new Joj(2, "", message));
        Joj.Run("show", file).Should().Be(new Joj(2, "", message));
        Joj.Run("verify", "restic-2025-07", "--text", $"article={file}").Should().Be(new Joj(2, "", message));
        Joj.Run("check", lines).Should().Be(new Joj(2, "", $"joj: cannot read \"{lines}\": it is compressed (gzip); unpack it first\n"));
        Joj.RunWith(Gzip(Story), "check", "-").Should().Be(new Joj(2, "", "joj: cannot read standard input: it is compressed (gzip); unpack it first\n"));
    }

    [Theory]
    [InlineData("gzip", 0x1F, 0x8B, 8)]
    [InlineData("zip", 0x50, 0x4B, 3, 4)]
    [InlineData("zstd", 0x28, 0xB5, 0x2F, 0xFD)]
    [InlineData("bzip2", 0x42, 0x5A, 0x68, 0x39)]
    [InlineData("xz", 0xFD, 0x37, 0x7A, 0x58, 0x5A, 0)]
    [InlineData(null, 0x42, 0x5A, 0x68, 0x30)]
    [InlineData(null, 0x7B)]
    [InlineData(null)]
    public void FormatOf_FirstBytes_IsTheFormat(string? format, params int[] head) =>
        Packed.FormatOf([.. head.Select(static each => (byte)each)]).Should().Be(format);

    [Theory]
    [InlineData("check", "joj: <stdin> has a story on each line: --lines checks it so\njoj: 1 story: 1 error\n")]
    [InlineData("canonical", "joj: <stdin> has a story on each line: only check and convert read such texts, with --lines\n")]
    public void Run_LinesWhereOneStoryIsExpected_HintsAtLines(string verb, string message)
    {
        Joj run = Joj.RunWith($"{Story}\n{Story}\n", verb, "-");
        run.Code.Should().Be(1);
        run.Error.Should().EndWith(message);
    }

    [Theory]
    [InlineData(Story + "\n[]")]
    [InlineData(Story + "\nx")]
    [InlineData("{\n}\n{}")]
    [InlineData("{}")]
    [InlineData("7\n8")]
    [InlineData("")]
    public void Run_WhatIsNoStoryNorLinesOfThem_HasNoHint(string text) => Joj.RunWith(text, "check", "-").Error.Should().Be("joj: 1 story: 1 error\n");

    [Fact]
    public void Run_ByteOrderMark_IsPassedOverWithAWarning()
    {
        const string warning = "<stdin>:1:1: warning JOJ1002: the text begins with a byte order mark, which JSON does not allow (RFC 8259); it was passed over\n";
        string marked = "\uFEFF" + Story;

        Joj.RunWith(marked, "canonical", "-").Should().Be(new Joj(0, """{"format":"joj-story/1","id":"a"}""", warning));
        Joj.RunWith(marked, "check", "-").Should().Be(new Joj(0, warning, "joj: 1 story: 1 warning\n"));
        Joj.RunWith(marked, "check", "--strict", "-").Code.Should().Be(1);
        Joj.RunWith(Encoding.Unicode.GetPreamble(), "check", "-").Out.Should().Be("<stdin>:1:1: error JOJ1002: the text begins with the byte order mark of UTF-16, and JSON is UTF-8 (RFC 8259)\n");
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
