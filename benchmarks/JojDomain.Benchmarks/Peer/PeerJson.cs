using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JojDomain.Benchmarks.Peer;

/// <summary>The peer's two entry points, each the fastest that System.Text.Json offers for bytes in memory.</summary>
internal static class PeerJson
{
    /// <summary>
    /// What the peer writes with: the same relaxed escaping as ours (é stays é; the default escaping is slower and its output larger), and
    /// no validation, which is how the serialiser makes its own writers.
    /// </summary>
    public static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static PeerStory Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, PeerContext.Default.PeerStory) ?? throw new InvalidOperationException("The document is null.");

    // One writer is used again and again, so that the peer allocates no writer either; measurements run on one thread.
    private static readonly Utf8JsonWriter Writer = new(Stream.Null, Relaxed);

    private static readonly Utf8JsonWriter PlainWriter = new(Stream.Null, new JsonWriterOptions { SkipValidation = true });

    // The usual way to the relaxed escaping: an encoder in the options. It switches the generated writing code off, and metadata is used in its place.
    private static readonly PeerContext WithEncoder = new(new JsonSerializerOptions(PeerContext.Default.Options) { Encoder = Relaxed.Encoder });

    /// <summary>
    /// Writes by the generated code itself, the fastest that there is: the escaping is set on the writer alone, so that the options keep
    /// their default encoder and the generated code stays on.
    /// </summary>
    public static void Write(PeerStory story, IBufferWriter<byte> output)
    {
        Writer.Reset(output);
        JsonSerializer.Serialize(Writer, story, PeerContext.Default.PeerStory);
        Writer.Flush();
    }

    /// <summary>Writes as System.Text.Json comes: generated code, default options, default escaping (é becomes an escape of six characters).</summary>
    public static void WriteAsItComes(PeerStory story, IBufferWriter<byte> output)
    {
        PlainWriter.Reset(output);
        JsonSerializer.Serialize(PlainWriter, story, PeerContext.Default.PeerStory);
        PlainWriter.Flush();
    }

    /// <summary>Writes with the encoder set in the options, as the documentation of System.Text.Json teaches it.</summary>
    public static void WriteByOptions(PeerStory story, IBufferWriter<byte> output)
    {
        Writer.Reset(output);
        JsonSerializer.Serialize(Writer, story, WithEncoder.PeerStory);
        Writer.Flush();
    }

    /// <summary>Fails unless the peer, having read a document, writes one that is equal to it: it then does the same work.</summary>
    public static void MustLoseNothing(ReadOnlySpan<byte> utf8)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(Read(utf8), output);
        if (!JsonNode.DeepEquals(JsonNode.Parse(utf8), JsonNode.Parse(output.WrittenSpan)))
        {
            throw new InvalidOperationException("The plain classes lose members of the documents, so that times are not comparable.");
        }
    }
}
