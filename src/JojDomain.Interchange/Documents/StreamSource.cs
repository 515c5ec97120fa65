namespace JojDomain.Interchange;

/// <summary>One stream of the caller's, which is read once.</summary>
internal sealed class StreamSource(Stream stream, string name) : DocumentSource
{
    public override IReadOnlyList<string> Names { get; } = [name];

    internal override Stream Open(string name) => new View(stream);

    // Disposing of the view leaves the caller's stream open.
    private sealed class View(Stream stream) : ReadOnlyStream
    {
        public override long? BytesLeft => stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

        public override int Read(Span<byte> buffer) => stream.Read(buffer);
    }
}
