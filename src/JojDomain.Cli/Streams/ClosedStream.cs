namespace JojDomain.Cli.Streams;

/// <summary>A standard stream that was closed before the program began: an error if it is used, and none if it is not.</summary>
internal sealed class ClosedStream() : WrappedStream(Null)
{
    public override int Read(Span<byte> buffer) => throw new IOException("it is closed");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("it is closed");
}
