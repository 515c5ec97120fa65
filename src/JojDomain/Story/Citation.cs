namespace JojDomain;

/// <summary>One place where a claim cites the text of a source: its evidence, a cue, or where its quotation stands.</summary>
public sealed record Citation
{
    /// <summary>Where the passage stands in the story: a JSON Pointer (RFC 6901).</summary>
    public required string Pointer { get; init; }

    /// <summary>The claim that cites.</summary>
    public required Id<Claim> Claim { get; init; }

    /// <summary>What it cites.</summary>
    public required Passage Passage { get; init; }
}
