namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>Another way to read and write as many documents of the same size.</summary>
internal interface IOtherPeer
{
    string Name { get; }

    /// <summary>The length of all documents that are read together, in bytes of JSON.</summary>
    long Bytes { get; }

    void Read();

    /// <summary>Writes all documents, and says how many bytes they have: escaped otherwise, they are not as long as those that are read.</summary>
    long Write();
}
