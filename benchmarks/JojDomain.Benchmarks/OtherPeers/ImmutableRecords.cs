using System.Buffers;
using System.Text.Json;
using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>Immutable records with source-generated System.Text.Json, as it comes.</summary>
internal sealed class ImmutableRecords : IOtherPeer
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly Corpus _corpus;
    private readonly RecordStory[] _stories;

    public ImmutableRecords(Corpus corpus)
    {
        _corpus = corpus;
        _stories = [.. corpus.Documents.Select(Read)];
        SameDocument.Require(corpus.Documents, static document => JsonSerializer.SerializeToUtf8Bytes(Read(document), RecordContext.Default.RecordStory));
    }

    public string Name => "System.Text.Json, source generation, immutable records";

    public long Bytes => _corpus.Bytes;

    public void Read()
    {
        foreach (byte[] document in _corpus.Documents)
        {
            GC.KeepAlive(Read(document));
        }
    }

    public long Write()
    {
        long written = 0;
        using var writer = new Utf8JsonWriter(_output, new JsonWriterOptions { SkipValidation = true });
        foreach (RecordStory story in _stories)
        {
            _output.ResetWrittenCount();
            writer.Reset(_output);
            JsonSerializer.Serialize(writer, story, RecordContext.Default.RecordStory);
            writer.Flush();
            written += _output.WrittenCount;
        }

        return written;
    }

    private static RecordStory Read(byte[] document) =>
        JsonSerializer.Deserialize(document, RecordContext.Default.RecordStory) ?? throw new InvalidOperationException("The document is null.");
}
