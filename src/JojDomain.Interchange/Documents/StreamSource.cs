namespace JojDomain.Interchange;

/// <summary>One stream of the caller's, which is read once.</summary>
internal sealed class StreamSource(Stream stream, string name) : DocumentSource
{
    public override IReadOnlyList<string> Names { get; } = [name];

    internal override Stream Open(string name) => new BufferedStream(new View(stream));

    // Disposing of the view leaves the caller's stream open.
    private sealed class View(Stream stream) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => stream.Read(buffer);
    }
}
