using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The bodies of an annotation: texts, and resources that are named by their addresses.</summary>
internal sealed class AnnotationBody(AnnotationSources sources, List<Unplaced> notes)
{
    private readonly List<(LangText Text, string? Purpose)> _texts = [];
    private readonly List<Id<Source>> _links = [];

    /// <summary>Whether the purposes of texts mean what our annotations mean by them; elsewhere they have no place.</summary>
    public bool KeepsPurposes { get; init; }

    /// <summary>The texts, each with its purpose where purposes are kept.</summary>
    public IReadOnlyList<(LangText Text, string? Purpose)> Texts => _texts;

    /// <summary>The resources.</summary>
    public IReadOnlyList<Id<Source>> Links => _links;

    public void Read(ForeignObject annotation)
    {
        if (annotation.Take("bodyValue") is { } value)
        {
            Text(value, null, null);
        }

        if (annotation.Take("body") is { } bodies)
        {
            ReadAll(bodies);
        }

        foreach (ForeignValue text in Texted(annotation, "text").Concat(Texted(annotation, "tags")))
        {
            Text(text, null, null);
        }
    }

    // As Hypothesis writes comments and tags.
    private static IEnumerable<ForeignValue> Texted(ForeignObject annotation, string name) => annotation.Take(name)?.Items() ?? [];

    private void ReadAll(ForeignValue bodies)
    {
        foreach (ForeignValue body in bodies.Items())
        {
            Read(body);
        }
    }

    private void Read(ForeignValue body)
    {
        if (body.TryText(out string? iri))
        {
            Link(iri, body.Pointer);
            return;
        }

        if (body.Kind != JsonValueKind.Object)
        {
            notes.Add(new Unplaced(body.Pointer, "a body is an IRI or an object"));
            return;
        }

        var resource = new ForeignObject(body, notes, keepsBlanks: true);
        if (resource.Take("items") is { } items)
        {
            ReadAll(items);
            resource.Report(notes, "the bodies are kept one by one, and not how they belong together");
        }
        else if (resource.Take("value") is { } value)
        {
            if (resource.Peek("type") is { } type && type.Items().All(static item => item.TryText(out string? text) && text == AnnotationWords.TextualBody))
            {
                _ = resource.Take("type");
            }

            Text(value, resource.Peek("language"), KeepsPurposes ? resource.TakeText("purpose") : null, resource);
        }
        else
        {
            ReadResource(resource);
        }

        resource.Report(notes, "a story has no place for it");
    }

    private void ReadResource(ForeignObject resource)
    {
        if (resource.TakeText("id") is { } id)
        {
            Link(id, resource.Pointer);
        }
        else if (resource.Take("source") is { Kind: JsonValueKind.String or JsonValueKind.Object } source)
        {
            Read(source);
        }
        else
        {
            notes.Add(new Unplaced(resource.Pointer, "the body has neither a text nor an IRI"));
        }
    }

    private void Link(string iri, string pointer)
    {
        if (Uri.IsWellFormedUriString(iri, UriKind.Absolute))
        {
            _links.Add(sources.Of(iri));
        }
        else
        {
            notes.Add(new Unplaced(pointer, "a body that is a text is an IRI, and it is none"));
        }
    }

    private void Text(ForeignValue value, ForeignValue? language, string? purpose, ForeignObject? from = null)
    {
        if (!value.TryText(out string? text) || text.Length == 0)
        {
            notes.Add(new Unplaced(value.Pointer, "it is no text"));
            return;
        }

        LanguageTag? tag = null;
        if (language is { } given && given.TryText(out string? name) && LanguageTag.TryParse(name, out tag))
        {
            _ = from?.Take("language");
        }

        _texts.Add((new LangText(text, tag), purpose));
    }
}
