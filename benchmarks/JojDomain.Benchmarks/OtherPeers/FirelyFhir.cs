using System.Buffers;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>Firely's FHIR R4 with its System.Text.Json reader, as it comes: another model that is checked while it is read.</summary>
internal sealed class FirelyFhir : IOtherPeer
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly Bundle[] _bundles;
    private readonly byte[][] _documents;

    public FirelyFhir(int documents)
    {
        _bundles = [.. Enumerable.Range(0, documents).Select(FhirBundles.Make)];
        _documents = [.. _bundles.Select(static bundle => JsonSerializer.SerializeToUtf8Bytes(bundle, Options))];
        SameDocument.Require(_documents, static document => JsonSerializer.SerializeToUtf8Bytes(Read(document), Options));
    }

    public string Name => "Firely .NET SDK (FHIR R4), checked while reading, its own documents";

    public long Bytes => _documents.Sum(static document => (long)document.Length);

    public void Read()
    {
        foreach (byte[] document in _documents)
        {
            GC.KeepAlive(Read(document));
        }
    }

    public long Write()
    {
        long written = 0;
        using var writer = new Utf8JsonWriter(_output, new JsonWriterOptions { SkipValidation = true });
        foreach (Bundle bundle in _bundles)
        {
            _output.ResetWrittenCount();
            writer.Reset(_output);
            JsonSerializer.Serialize(writer, bundle, Options);
            writer.Flush();
            written += _output.WrittenCount;
        }

        return written;
    }

    private static Bundle Read(byte[] document) =>
        JsonSerializer.Deserialize<Bundle>(document, Options) ?? throw new InvalidOperationException("The document is null.");
}
