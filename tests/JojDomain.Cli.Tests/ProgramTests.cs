using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests;

public class ProgramTests
{
    [Fact]
    public void Run_InputThatBreaks_IsOneLineAndUnusable()
    {
        using var input = new BreakingStream(new IOException("the cable is out"));
        Joj.RunWith(input, "check", "-").Should().Be(new Joj(2, "", "joj: cannot read standard input: the cable is out\n"));
    }

    [Fact]
    public void Run_OutputThatBreaks_IsOneLineAndUnusable()
    {
        using var output = new BreakingStream(new IOException("the disk is full"));
        using var error = new StringWriter { NewLine = "\n" };
        int code = Program.Run(["show", Joj.Sample("harbour.json")], new Shell(Stream.Null, output, error));
        code.Should().Be(2);
        error.ToString().Should().Be("joj: cannot write to standard output: the disk is full\n");
    }

    [Fact]
    public void Run_OutputThatNobodyReads_EndsWithoutAWord()
    {
        using var output = new BreakingStream(new IOException("Broken pipe", 32));
        using var error = new StringWriter { NewLine = "\n" };
        int code = Program.Run(["show", Joj.Sample("harbour.json")], new Shell(Stream.Null, output, error));
        code.Should().Be(141);
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Run_Mistake_IsOneLineAndACodeOfItsOwn()
    {
        using var input = new BreakingStream(new InvalidOperationException("two\nlines"));
        Joj.RunWith(input, "check", "-").Should().Be(new Joj(
            3, "", "joj: internal error: InvalidOperationException: two\\u000alines; this is a mistake in joj, not in the input\n"));
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, true)]
    public void WantsColours_HeedsTheEnvironment(string? noColor, string? term, bool wants) =>
        Shell.WantsColours(name => name == "NO_COLOR" ? noColor : term).Should().Be(wants);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(-1, 100)]
    [InlineData(10, 40)]
    [InlineData(132, 132)]
    public void WidthOf_Terminal_HasALeast(int columns, int width) => Shell.WidthOf(columns).Should().Be(width);

    private sealed class BreakingStream(Exception error) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw error;

        public override int Read(Span<byte> buffer) => throw error;

        public override void CopyTo(Stream destination, int bufferSize) => throw error;

        public override void Write(byte[] buffer, int offset, int count) => throw error;

        public override void Write(ReadOnlySpan<byte> buffer) => throw error;
    }
}
