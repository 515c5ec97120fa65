namespace JojDomain.Interchange;

/// <summary>The constants of the Web Annotation Data Model (W3C, 2017), and of the IRIs that are ours in it.</summary>
internal static class AnnotationWords
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";
    public const string EpubContext = "https://www.w3.org/ns/epub-anno.jsonld";

    /// <summary>Before the id of the story (or a hyphen), the id of the entity that cites, and the place of the passage in it.</summary>
    public const string AnnotationPrefix = "urn:joj-domain:annotation:";

    /// <summary>Before the id of a source that has no address.</summary>
    public const string SourcePrefix = "urn:joj-domain:source:";

    public const string Annotation = "Annotation";
    public const string TextualBody = "TextualBody";
    public const string SpecificResource = "SpecificResource";
    public const string TextQuoteSelector = "TextQuoteSelector";
    public const string TextPositionSelector = "TextPositionSelector";

    /// <summary>The purpose of the body that is the claim in words.</summary>
    public const string Describing = "describing";

    /// <summary>The purpose of the body that is the name of the voice.</summary>
    public const string Identifying = "identifying";

    /// <summary>The purpose of the body that is the speech act.</summary>
    public const string Classifying = "classifying";
}
