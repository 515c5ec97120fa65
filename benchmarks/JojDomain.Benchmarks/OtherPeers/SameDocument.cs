using System.Text.Json.Nodes;

namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>Holds a peer to the same work: what it writes of what it has read is the same document.</summary>
internal static class SameDocument
{
    public static void Require(byte[][] documents, Func<byte[], byte[]> readAndWrite)
    {
        foreach (byte[] document in documents)
        {
            if (!JsonNode.DeepEquals(JsonNode.Parse(document), JsonNode.Parse(readAndWrite(document))))
            {
                throw new InvalidOperationException("Members of the documents are lost, so that times are not comparable.");
            }
        }
    }
}
