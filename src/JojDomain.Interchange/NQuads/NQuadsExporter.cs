namespace JojDomain.Interchange;

/// <summary>Writes a story as N-Quads (RDF 1.1): what the author holds in one named graph, what each claim states in a graph of its own, and the voice of each graph in the default graph.</summary>
/// <remarks>
/// <para>The graph named after the story contains what its author holds. The graph named after a claim contains each of its statements that is affirmed, without modality, hedge, condition or
/// quantifier, in an act that asserts it. The default graph contains the claims with their attribution, acts, words, evidence and all their statements with their hedges, the sources, the
/// utterances and the holdings; there <c>prov:wasAttributedTo</c> leads from a graph to its voice: load the default graph too, or nothing states whose graph it is.</para>
/// <para>Every member of native JSON is a property <c>urn:joj-domain:story:1#NAME</c>, and also a property of schema.org or PROV-O where these have a term for it. A value of several members is a blank
/// node, and so is each value that is absent or unknown: two unknown values never share a node. Items that can have members have <c>item.position</c>, counted from 0. Other items are values
/// of their property; unless there is exactly one, an RDF list, the property's name with <c>.inOrder</c>, keeps their order. Nothing is lost. Sources: RDF 1.1 N-Quads, PROV-O, schema.org 30.0.</para>
/// </remarks>
public sealed class NQuadsExporter : StoryExporter
{
    private readonly NQuadsExportOptions _options;

    /// <summary>An exporter.</summary>
    /// <param name="options">How to write; null, the default, for names that are made of the story's id.</param>
    /// <exception cref="ArgumentException">The base does not end with <c>/</c> or <c>#</c>.</exception>
    public NQuadsExporter(NQuadsExportOptions? options = null)
    {
        _options = options ?? new NQuadsExportOptions();
        if (_options.Base is { } named && named.ToString()[^1] is not ('/' or '#'))
        {
            throw new ArgumentException($"the address that names a story ends with / or #, so that an id can be at its end; \"{named}\" does not", nameof(options));
        }
    }

    /// <summary>The format <c>nquads</c>.</summary>
    public static ExportFormat NQuadsFormat { get; } = new(
        "nquads",
        "RDF 1.1 N-Quads: a named graph of what the author holds and one for each claim, with PROV-O and schema.org",
        "application/n-quads",
        "story.nq",
        static settings => new NQuadsExporter(new NQuadsExportOptions { Base = settings.Value<WebAddress>("base") }),
        new FormatSetting("base", "the address that names the story and, with an id at its end, each entity, such as https://example.org/dakar/", false));

    /// <inheritdoc/>
    public override ExportFormat Format => NQuadsFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        using StreamWriter text = target.OpenText(Format.DocumentName!);
        new StoryQuads(story, new RdfNames(story, _options.Base), new QuadWriter(text)).Write();
        return new LossReport([]);
    }
}
