using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The targets of an annotation: resources, and passages of them.</summary>
internal sealed class AnnotationTarget(AnnotationSources sources, List<Unplaced> notes)
{
    private readonly List<Id<Source>> _resources = [];
    private readonly List<Passage> _passages = [];

    /// <summary>What is annotated, once each.</summary>
    public IReadOnlyList<Id<Source>> Resources => _resources;

    /// <summary>The passages that are selected.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>Reads the targets.</summary>
    /// <param name="targets">The targets; null where there are none.</param>
    /// <param name="page">The page as Hypothesis names it; null where it does not.</param>
    /// <param name="pointer">Where the annotation is in the document.</param>
    public void Read(ForeignValue? targets, string? page, string pointer)
    {
        foreach (ForeignValue target in targets?.Items() ?? [])
        {
            ReadOne(target, page);
        }

        if (targets is null && page is not null)
        {
            Add(sources.Of(page));
        }
        else if (page is not null && !_resources.Contains(sources.Of(page)))
        {
            notes.Add(new Unplaced($"{pointer}/uri", "the targets name other pages"));
        }
    }

    private void ReadOne(ForeignValue target, string? page)
    {
        if (target.TryText(out string? iri))
        {
            AddIri(iri, target.Pointer);
            return;
        }

        if (target.Kind != JsonValueKind.Object)
        {
            notes.Add(new Unplaced(target.Pointer, "a target is an IRI or an object"));
            return;
        }

        var resource = new ForeignObject(target, notes);
        if (resource.Take("items") is { } items)
        {
            foreach (ForeignValue item in items.Items())
            {
                ReadOne(item, page);
            }

            resource.Report(notes, "the targets are kept one by one, and not how they belong together");
            return;
        }

        if (resource.Peek("type") is { } type && type.TryText(out string? name) && name == AnnotationWords.SpecificResource)
        {
            _ = resource.Take("type");
        }

        Id<Source> source = SourceOf(resource, page);
        if (resource.Take("selector") is { } selectors)
        {
            var selection = new AnnotationSelection(notes);
            selection.Read(selectors);
            if (selection.ToPassage(source) is { } passage)
            {
                _passages.Add(passage);
            }
        }

        resource.Report(notes, "a story has no place for it");
    }

    private Id<Source> SourceOf(ForeignObject resource, string? page)
    {
        ForeignValue? source = resource.Take("source");
        string? iri = null;
        if (source is { } given && !given.TryText(out iri))
        {
            iri = IdOf(given);
        }

        iri ??= resource.Has("selector") ? null : resource.TakeText("id");
        if ((iri ?? page) is { } known)
        {
            return AddIri(known, source?.Pointer ?? resource.Pointer);
        }

        notes.Add(new Unplaced(source?.Pointer ?? resource.Pointer, "the target does not name its source"));
        return Add(sources.WithoutIri(resource.Pointer));
    }

    private string? IdOf(ForeignValue source)
    {
        if (source.Kind != JsonValueKind.Object)
        {
            notes.Add(new Unplaced(source.Pointer, "a source is an IRI or an object"));
            return null;
        }

        var resource = new ForeignObject(source, notes);
        string? iri = resource.TakeText("id");
        resource.Report(notes, "a story has no place for it");
        return iri;
    }

    private Id<Source> AddIri(string iri, string pointer)
    {
        if (string.IsNullOrWhiteSpace(iri))
        {
            notes.Add(new Unplaced(pointer, "the target does not name its source"));
            return Add(sources.WithoutIri(pointer));
        }

        if (iri.Contains("#xywh=", StringComparison.Ordinal) || iri.Contains("#t=", StringComparison.Ordinal))
        {
            notes.Add(new Unplaced(pointer, "the fragment selects a part of an image or of a recording, which is no passage of a text; the address is kept with it"));
        }

        return Add(sources.Of(iri));
    }

    private Id<Source> Add(Id<Source> source)
    {
        if (!_resources.Contains(source))
        {
            _resources.Add(source);
        }

        return source;
    }
}
