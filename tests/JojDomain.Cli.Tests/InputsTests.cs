using FluentAssertions;
using JojDomain.Cli.Input;
using Xunit;

namespace JojDomain.Cli.Tests;

/// <summary>What never ends is read as far as it takes to find that it is too long.</summary>
public class InputsTests
{
    [Fact]
    public void TryRead_InputThatNeverEnds_IsReadOneByteBeyondTheLimit()
    {
        using var endless = new EndlessStream();
        var inputs = new Inputs(new Shell(endless, Stream.Null, TextWriter.Null), longest: 1_000_000);

        inputs.TryRead("-", out byte[]? bytes).Should().BeTrue();

        bytes.Should().HaveCount(1_000_001);
        inputs.IsCut(bytes!).Should().BeTrue();
        endless.Position.Should().Be(1_000_001);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(500_000, true)]
    public void TryRead_File_IsReadUpToTheLimit(int length, bool isCut)
    {
        using var files = new TemporaryFiles();
        string file = files.Write("file.json", new string(' ', length));
        var inputs = new Inputs(new Shell(Stream.Null, Stream.Null, TextWriter.Null), longest: 10);

        inputs.TryRead(file, out byte[]? bytes).Should().BeTrue();

        bytes.Should().HaveCount(Math.Min(length, 11));
        inputs.IsCut(bytes!).Should().Be(isCut);
    }

    private sealed class EndlessStream : MemoryStream
    {
        private long _position;

        public override long Position => _position;

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            _position += count;
            return count;
        }
    }
}
