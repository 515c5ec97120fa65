using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>Reads one annotation.</summary>
internal sealed class AnnotationReader(ForeignObject annotation, AnnotationSources sources, List<Unplaced> notes)
{
    private static readonly SourceKind Kind = SourceKind.Parse("annotation");
    private static readonly Term Title = Term.Parse("dcterms:title");
    private static readonly Term Annotates = Term.Parse("annotates");

    /// <summary>Why an object is no annotation; null where it is one. Takes what says that it is.</summary>
    public static Unplaced? Refusal(ForeignObject annotation, bool isHypothesis)
    {
        if (annotation.Take("@context") is { } context && !context.Items().Any(static item => item.TryText(out string? text) && text is AnnotationWords.Context or AnnotationWords.EpubContext))
        {
            return new Unplaced(context.Pointer, "it is not the context of Web Annotation");
        }

        string named = annotation.Has("type") ? "type" : "@type";
        ForeignValue? type = annotation.Peek(named);
        bool isAnnotation = type is { } given ? given.Items().Any(IsAnnotation) : isHypothesis || (annotation.Has("uri") && annotation.Has("user"));
        if (type is { } types && types.Items().All(IsAnnotation))
        {
            _ = annotation.Take(named); // One that has other types as well stays, and is named as not placed.
        }

        return (isAnnotation, annotation.Has("target") || annotation.Has("uri")) switch
        {
            (true, true) => null,
            (true, false) => new Unplaced(annotation.Pointer, "an annotation has a target, and there is none"),
            (false, true) => new Unplaced(type?.Pointer ?? annotation.Pointer, "the type is not Annotation"),
            (false, false) => new Unplaced(annotation.Pointer, "there is no type Annotation, and no target"),
        };
    }

    /// <summary>The claims that an annotation of other people makes.</summary>
    public IEnumerable<Claim> ReadClaims()
    {
        string? id = annotation.TakeText("id");
        Voice[] creators = AnnotationCreator.Read(annotation, notes);
        Id<Source> self = sources.Annotation(id, annotation.Pointer, new Source
        {
            Id = new("a"),
            Kind = Kind,
            Authors = [.. creators],
            Published = Date("created"),
            Address = WebAddress.TryParse(id, out _) ? null : TakeAddress(),
        });
        var target = new AnnotationTarget(sources, notes);
        string? page = annotation.TakeText("uri");
        target.Read(annotation.Take("target"), page, annotation.Pointer);
        var body = new AnnotationBody(sources, notes);
        body.Read(annotation);
        var template = new Claim
        {
            Id = new("a"),
            Attribution = new() { Voice = creators.Length switch { 0 => new UnknownVoice(), 1 => creators[0], _ => Voice.Jointly(creators) }, Via = [new Hop(self) { When = Modified() }] },
            About = [.. target.Resources.Select(static resource => (EntityRef)resource)],
            Evidence = [.. target.Passages],
        };
        Claim[] document = page is not null && annotation.Take("document", JsonValueKind.Object) is { } given ? [.. Document(given, sources.Of(page), template)] : [];
        foreach (Claim claim in Contents(template, body, target.Passages).Concat(document))
        {
            // What it says is part of the id, so that an annotation that is edited later says something else beside what it said.
            yield return claim with { Id = new(StableId.Of(self.Text, StableId.Hash(StoryJson.EntityToUtf8Bytes(claim)))) };
        }
    }

    /// <summary>Takes the id of the annotation that this one replies to, as Hypothesis has it; null where it replies to none. The ones that came before that are noted.</summary>
    public ForeignValue? TakeReply()
    {
        ForeignValue[] conversation = [.. annotation.Take("references")?.Items() ?? []];
        notes.AddRange(conversation.SkipLast(1).Select(static each => new Unplaced(each.Pointer, "of a conversation only the annotation is kept that this one replies to")));
        return conversation is [.., var last] ? last : null;
    }

    /// <summary>Reads an annotation that we wrote.</summary>
    public void ReadOwn(OwnAnnotation own, OwnAnnotations all)
    {
        _ = annotation.Take("id");
        var target = new AnnotationTarget(sources, notes);
        target.Read(annotation.Take("target"), null, annotation.Pointer);
        var body = new AnnotationBody(sources, notes) { KeepsPurposes = true };
        body.Read(annotation);
        all.Add(own, annotation.Pointer, body, target.Passages, notes);
    }

    private static bool IsAnnotation(ForeignValue type) => type.TryText(out string? text) && text is AnnotationWords.Annotation or "oa:Annotation";

    private static IEnumerable<Claim> Contents(Claim template, AnnotationBody body, IReadOnlyList<Passage> passages)
    {
        foreach ((LangText text, _) in body.Texts)
        {
            yield return template with { Words = text };
        }

        Statement[] links = [.. body.Links.SelectMany(link => template.About.Select(about => new Statement { Subject = link, Predicate = new TermPredicate(Annotates, (TermValue)about) }))];
        if (links.Length > 0)
        {
            yield return template with { Statements = [.. links] };
        }

        if (body.Texts.Count > 0 || links.Length > 0)
        {
            yield break;
        }

        foreach (Passage passage in passages.Where(static passage => passage.Quote is not null))
        {
            yield return template with
            {
                Attribution = template.Attribution with { Voice = passage.Source },
                About = [],
                Quotation = new Quotation { Segments = [new QuotedWords { Words = passage.Quote!.Exact }] },
                Evidence = [passage],
            };
        }

        if (!passages.Any(static passage => passage.Quote is not null))
        {
            yield return template with { Outcome = ActOutcome.ContentUnreported, About = [.. template.About, .. body.Links.Select(static link => (EntityRef)link)] };
        }
    }

    // Where people find it, as Hypothesis gives it; its id is no address then.
    private WebAddress? TakeAddress()
    {
        if (annotation.Take("links", JsonValueKind.Object) is not { } given)
        {
            return null;
        }

        var links = new ForeignObject(given, notes);
        WebAddress? address = links.Peek("html") is { } html && html.TryText(out string? text) && WebAddress.TryParse(text, out WebAddress? known) ? known : null;
        if (address is not null)
        {
            _ = links.Take("html");
        }

        links.Report(notes, "a story has no place for it");
        return address;
    }

    // The annotation gives the title of the page; that its creator gave it is not stated.
    private IEnumerable<Claim> Document(ForeignValue given, Id<Source> page, Claim template)
    {
        var document = new ForeignObject(given, notes);
        List<Statement> titles = [];
        foreach (ForeignValue title in document.Take("title")?.Items() ?? [])
        {
            if (!title.IsEmpty && title.TryText(out string? text))
            {
                titles.Add(new Statement { Subject = page, Predicate = new TermPredicate(Title, (TermValue)new LangText(text), StatementOperator.Include) });
            }
            else
            {
                notes.Add(new Unplaced(title.Pointer, "it is no title"));
            }
        }

        document.Report(notes, "a story has no place for it");
        Statement[] first = [.. titles.Where(sources.IsFirst)];
        if (first.Length > 0)
        {
            yield return template with
            {
                Attribution = template.Attribution with { Voice = template.Attribution.Via[0].Source.Value, Mode = AttributionMode.Narration },
                Statements = [.. first],
                About = [],
                Evidence = [],
            };
        }
    }

    // Which version of the annotation it is; Hypothesis names it otherwise.
    private Reported<When> Modified() => Date(annotation.Has("modified") ? "modified" : "updated");

    private Reported<When> Date(string name)
    {
        if (annotation.Take(name) is not { } written)
        {
            return default;
        }

        if (ForeignDates.Read(written) is not { } date)
        {
            notes.Add(new Unplaced(written.Pointer, "it is no date"));
            return default;
        }

        if (ForeignDates.HasFraction(written))
        {
            notes.Add(new Unplaced(written.Pointer, "parts of a second have no place in a date"));
        }

        return (When)date;
    }
}
