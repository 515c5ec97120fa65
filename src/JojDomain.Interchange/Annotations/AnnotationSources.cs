namespace JojDomain.Interchange;

/// <summary>The sources of a document of annotations: each annotation, and what is annotated, once by its IRI.</summary>
/// <param name="document">What distinguishes the document from every other.</param>
internal sealed class AnnotationSources(string document)
{
    private static readonly SourceKind Resource = SourceKind.Parse("webResource");

    private readonly List<Source> _all = [];
    private readonly Dictionary<string, Id<Source>> _byIri = new(StringComparer.Ordinal);
    private readonly Dictionary<Source, Id<Source>> _annotations = [];
    private readonly Dictionary<string, Id<Source>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<Statement> _said = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public EquatableArray<Source> All => [.. _all];

    /// <summary>The source of an IRI.</summary>
    public Id<Source> Of(string iri)
    {
        if (_byIri.TryGetValue(iri, out Id<Source>? known))
        {
            return known;
        }

        bool isOurs = iri.StartsWith(AnnotationWords.SourcePrefix, StringComparison.Ordinal);
        Id<Source> id = Add(isOurs ? iri[AnnotationWords.SourcePrefix.Length..] : iri, Named(new Source { Id = new("a"), Kind = Resource }, isOurs ? null : iri));
        _byIri.Add(iri, id);
        return id;
    }

    /// <summary>The source of something that has no IRI, by its place in the document.</summary>
    public Id<Source> WithoutIri(string pointer) => Add($"resource-{document}{pointer}", new Source { Id = new("a"), Kind = Resource });

    /// <summary>An annotation as a source.</summary>
    /// <param name="name">Its id; null where it has none.</param>
    /// <param name="pointer">Its place in the document.</param>
    /// <param name="annotation">What is known of it.</param>
    /// <remarks>One that is there twice, as on two pages of a search, is one source; of one id with another creator or date it is another.</remarks>
    public Id<Source> Annotation(string? name, string pointer, Source annotation)
    {
        Source named = Named(annotation, name);
        if (name is null)
        {
            return Add($"annotation-{document}{pointer}", named);
        }

        if (!_annotations.TryGetValue(named, out Id<Source>? known))
        {
            _annotations.Add(named, known = Add(name, named));
            _byName.TryAdd(name, known);
        }

        return known;
    }

    /// <summary>The annotation of an id; null where the document has none.</summary>
    public Id<Source>? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether nothing was said of a source like this before; every annotation of a page gives the title of it.</summary>
    public bool IsFirst(Statement statement) => _said.Add(statement);

    private static Source Named(Source source, string? iri) => iri is null ? source
        : WebAddress.TryParse(iri, out WebAddress? address) ? source with { Address = address }
        : source with { Title = new LangText(iri) };

    private Id<Source> Add(string name, Source source)
    {
        string text = StableId.Of(name);
        string id = text;
        for (int again = 2; !_ids.Add(id); again++)
        {
            id = StableId.Of(text, FormattableString.Invariant($"{again}"));
        }

        _all.Add(source with { Id = new(id) });
        return new(id);
    }
}
