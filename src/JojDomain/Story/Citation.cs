namespace JojDomain;

/// <summary>One place where an entity, such as a claim, cites a passage in the text of a source: as evidence, as its cue, or as the place of its quotation.</summary>
public sealed record Citation
{
    /// <summary>Where the passage is in the story: a JSON Pointer (RFC 6901), such as <c>/claims/3/evidence/0</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>The entity that cites, such as a claim.</summary>
    public required EntityRef Entity { get; init; }

    /// <summary>The passage that it cites.</summary>
    public required Passage Passage { get; init; }
}
