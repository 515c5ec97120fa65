namespace JojDomain.Interchange;

/// <summary>How a story is written as N-Quads.</summary>
public sealed record NQuadsExportOptions
{
    /// <summary>
    /// The address that names the story, and with an id at its end each entity: it ends with <c>/</c> or <c>#</c>. Null, the default, for <c>urn:joj-domain:</c> with the id of the story, or with
    /// the hash of its content where it has none, so that entities of two stories are never one by accident.
    /// </summary>
    public WebAddress? Base { get; init; }
}
