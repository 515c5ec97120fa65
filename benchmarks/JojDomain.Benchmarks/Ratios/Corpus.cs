using System.Buffers;
using System.Text.Json;
using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Peer;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>The documents of one measurement in all forms that are read or written. Work goes over them in turn, and over all of them equally often.</summary>
internal sealed class Corpus : IDisposable
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly Utf8JsonWriter _writer;

    public Corpus(Story[] stories)
    {
        Documents = [.. stories.Select(StoryJson.ToUtf8Bytes)];
        foreach (byte[] document in Documents)
        {
            PeerJson.MustLoseNothing(document);
            if (!StoryJson.TryParse(document, out _, out EquatableArray<Problem> problems) || problems.Count > 0)
            {
                throw new InvalidOperationException($"A document is not without problems: {problems[0]}");
            }

            if (!StoryJson.ToUtf8Bytes(StoryJson.Parse(document)).AsSpan().SequenceEqual(document))
            {
                throw new InvalidOperationException("A document is not what it was after reading and writing.");
            }
        }

        Bytes = Documents.Sum(static document => (long)document.Length);
        Stories = [.. Documents.Select(static document => StoryJson.Parse(document))];
        PeerStories = [.. Documents.Select(static document => PeerJson.Read(document))];
        Tapes = [.. Documents.Select(static document => new TokenTape(document))];
        _writer = new Utf8JsonWriter(_output, PeerJson.Relaxed);
    }

    public Story[] Stories { get; }

    public byte[][] Documents { get; }

    public PeerStory[] PeerStories { get; }

    public TokenTape[] Tapes { get; }

    public long Bytes { get; }

    /// <summary>Reads with everything checked, all problems collectable and unknown members kept.</summary>
    public void ReadOurs()
    {
        foreach (byte[] document in Documents)
        {
            GC.KeepAlive(StoryJson.Parse(document));
        }
    }

    /// <summary>Reads into plain classes; nothing is checked.</summary>
    public void ReadPeer()
    {
        foreach (byte[] document in Documents)
        {
            GC.KeepAlive(PeerJson.Read(document));
        }
    }

    /// <summary>Goes over all tokens and makes nothing of them: what no reader with this tokenizer can beat.</summary>
    public void WalkTokens()
    {
        foreach (byte[] document in Documents)
        {
            var reader = new Utf8JsonReader(document);
            while (reader.Read())
            {
                // Only the tokenizer's own work is measured.
            }
        }
    }

    /// <summary>Writes our stories into one buffer that is used again.</summary>
    /// <returns>How many bytes were written.</returns>
    public long WriteOurs()
    {
        long written = 0;
        foreach (Story story in Stories)
        {
            _output.ResetWrittenCount();
            StoryJson.Write(story, _output);
            written += _output.WrittenCount;
        }

        return written;
    }

    /// <summary>Writes the plain classes into the same buffer.</summary>
    public long WritePeer() => WriteEach(PeerJson.Write);

    /// <summary>Writes the plain classes into the same buffer, with nothing set at all.</summary>
    public long WritePeerAsItComes() => WriteEach(PeerJson.WriteAsItComes);

    /// <summary>Writes the plain classes into the same buffer, with the encoder set in the options.</summary>
    public long WritePeerByOptions() => WriteEach(PeerJson.WriteByOptions);

    /// <summary>Writes the same tokens from a flat tape of encoded names and ready strings: what no writer with <see cref="Utf8JsonWriter"/> can beat.</summary>
    public void ReplayTokens()
    {
        foreach (TokenTape tape in Tapes)
        {
            _output.ResetWrittenCount();
            _writer.Reset(_output);
            tape.Replay(_writer);
            _writer.Flush();
        }
    }

    /// <summary>A runner's time for one document.</summary>
    public string Each(RaceResult result, int runner) => Line.Text($"{result.Median(runner) / Documents.Length:0.0} us");

    /// <summary>A runner's time and allocation for one document.</summary>
    public string Runner(RaceResult result, int runner) => Line.Text(
        $"{Each(result, runner)} and {result.Allocated[runner] / Documents.Length} bytes allocated a document, {(double)result.Allocated[runner] / Bytes:0.00} x the JSON");

    public void Dispose() => _writer.Dispose();

    private long WriteEach(Action<PeerStory, IBufferWriter<byte>> write)
    {
        long written = 0;
        foreach (PeerStory story in PeerStories)
        {
            _output.ResetWrittenCount();
            write(story, _output);
            written += _output.WrittenCount;
        }

        return written;
    }
}
