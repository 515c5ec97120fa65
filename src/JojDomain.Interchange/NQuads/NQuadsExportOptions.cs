namespace JojDomain.Interchange;

/// <summary>How a story is written as N-Quads.</summary>
public sealed record NQuadsExportOptions
{
    /// <summary>
    /// The IRI of the story, which with an id at its end names an entity: it ends with <c>/</c> or <c>#</c>. Null, the default, for <c>urn:joj-domain:</c> with the id of the story, or with
    /// the hash of its content where it has no id, so that entities of two stories never have the same IRI by accident.
    /// </summary>
    public WebAddress? Base { get; init; }
}
