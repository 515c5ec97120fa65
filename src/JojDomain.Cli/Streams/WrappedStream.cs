namespace JojDomain.Cli.Streams;

/// <summary>The base of streams that change one thing about another stream.</summary>
internal abstract class WrappedStream(Stream inner) : Stream
{
    public override bool CanRead => Inner.CanRead;

    public override bool CanSeek => Inner.CanSeek;

    public override bool CanWrite => Inner.CanWrite;

    public override long Length => Inner.Length;

    public override long Position { get => Inner.Position; set => Inner.Position = value; }

    protected Stream Inner { get; } = inner;

    public override void Flush() => Inner.Flush();

    public override int Read(Span<byte> buffer) => Inner.Read(buffer);

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Inner.Seek(offset, origin);

    public override void SetLength(long value) => Inner.SetLength(value);

    public override void Write(ReadOnlySpan<byte> buffer) => Inner.Write(buffer);

    public sealed override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
