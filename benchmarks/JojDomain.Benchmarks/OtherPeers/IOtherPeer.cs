namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>Another way to read and write as many documents of the same size.</summary>
internal interface IOtherPeer
{
    string Name { get; }

    /// <summary>The length of all documents together, in bytes of JSON.</summary>
    long Bytes { get; }

    void Read();

    void Write();
}
