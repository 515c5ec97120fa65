namespace JojDomain;

/// <summary>One place where an entity, such as a claim, cites the text of a source: its evidence, a cue, or where its quotation is.</summary>
public sealed record Citation
{
    /// <summary>The place of the passage in the story: a JSON Pointer (RFC 6901).</summary>
    public required string Pointer { get; init; }

    /// <summary>The entity that cites, such as a claim.</summary>
    public required EntityRef Entity { get; init; }

    /// <summary>What it cites.</summary>
    public required Passage Passage { get; init; }
}
