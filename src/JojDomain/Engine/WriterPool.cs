using System.Buffers;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>One writer a thread is kept, so that writing into a caller's buffer allocates nothing.</summary>
internal static class WriterPool
{
    [ThreadStatic]
    private static Utf8JsonWriter? _idle;

    public static Utf8JsonWriter Rent(IBufferWriter<byte> output, JsonWriterOptions options)
    {
        Utf8JsonWriter? writer = _idle;
        if (writer is null)
        {
            return new Utf8JsonWriter(output, options);
        }

        _idle = null;
        writer.Reset(output);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(NoOutput.Instance);
        _idle = writer;
    }

    /// <summary>What an idle writer holds on to, so that it does not keep a caller's buffer alive.</summary>
    private sealed class NoOutput : IBufferWriter<byte>
    {
        public static readonly NoOutput Instance = new();

        public void Advance(int count)
        {
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("An idle writer writes nothing.");

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("An idle writer writes nothing.");
    }
}
