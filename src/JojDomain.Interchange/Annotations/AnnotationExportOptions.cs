namespace JojDomain.Interchange;

/// <summary>How annotations are written.</summary>
public sealed record AnnotationExportOptions
{
    /// <summary>Whether the JSON is indented for people to read; false by default.</summary>
    public bool Indented { get; init; }
}
