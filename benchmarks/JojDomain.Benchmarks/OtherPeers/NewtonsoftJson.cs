using System.Text;
using JojDomain.Benchmarks.Peer;
using JojDomain.Benchmarks.Ratios;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>The same plain classes with Newtonsoft.Json, from and to bytes; dates stay the strings they are.</summary>
internal sealed class NewtonsoftJson : IOtherPeer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Corpus _corpus;
    private readonly JsonSerializer _serializer = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new Naming() },
        DateParseHandling = DateParseHandling.None,
        NullValueHandling = NullValueHandling.Ignore,
    };

    public NewtonsoftJson(Corpus corpus)
    {
        _corpus = corpus;
        SameDocument.Require(corpus.Documents, Written);
    }

    public string Name => "Newtonsoft.Json, plain classes";

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
        using var output = new MemoryStream(1 << 20);
        foreach (PeerStory story in _corpus.PeerStories)
        {
            output.SetLength(0);
            Write(story, output);
            written += output.Length;
        }

        return written;
    }

    private PeerStory Read(byte[] document)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(document), Utf8));
        return _serializer.Deserialize<PeerStory>(reader) ?? throw new InvalidOperationException("The document is null.");
    }

    private void Write(PeerStory story, MemoryStream output)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        _serializer.Serialize(writer, story);
    }

    private byte[] Written(byte[] document)
    {
        using var output = new MemoryStream();
        Write(Read(document), output);
        return output.ToArray();
    }

    // The one name that System.Text.Json takes from its own attribute.
    private sealed class Naming : CamelCaseNamingStrategy
    {
        protected override string ResolvePropertyName(string name) => name == nameof(PeerStatement.EqualTo) ? "equals" : base.ResolvePropertyName(name);
    }
}
