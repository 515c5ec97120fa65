namespace JojDomain.Interchange;

/// <summary>One stream of the caller's, which is read once.</summary>
internal sealed class StreamSource(Stream stream, string name) : DocumentSource
{
    public override IReadOnlyList<string> Names { get; } = [name];

    internal override Stream Open(string name) => new BufferedStream(new ReadOnlyView(stream));

    // Disposing of the view leaves the caller's stream open.
    private sealed class ReadOnlyView(Stream stream) : Stream
    {
        public override bool CanRead => stream.CanRead;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => stream.Read(buffer);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
