using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes the passages that one entity cites as annotations, and notes which members of the story are in them.</summary>
internal sealed class AnnotationWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly Story _story;
    private readonly CarriedMembers _carried;
    private readonly (string Purpose, string Text, string? Language)[] _bodies;

    public AnnotationWriter(Utf8JsonWriter writer, Story story, Entity entity, CarriedMembers carried)
    {
        _writer = writer;
        _story = story;
        _carried = carried;
        _bodies = entity is Claim claim ? [.. Bodies(claim)] : [];
    }

    /// <summary>Writes the annotation of a passage that the entity cites.</summary>
    public void Write(Citation citation)
    {
        string place = citation.Pointer[citation.Pointer.IndexOf('/', citation.Pointer.IndexOf('/', 1) + 1)..];
        _writer.WriteStartObject();
        _writer.WriteString("@context", AnnotationWords.Context);
        _writer.WriteString("id", $"{AnnotationWords.AnnotationPrefix}{_story.Content.Id?.Text ?? "-"}/{citation.Entity.Text}{place}");
        _writer.WriteString("type", AnnotationWords.Annotation);
        _carried.Add(citation.Entity, "/id");
        if (_story.Content.Id is not null)
        {
            _carried.AddOfStory("/id");
        }

        WriteBodies();
        WriteTarget(citation, place);
        _writer.WriteEndObject();
    }

    private void WriteBodies()
    {
        if (_bodies.Length == 0)
        {
            return;
        }

        _writer.WriteStartArray("body");
        foreach ((string purpose, string text, string? language) in _bodies)
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", AnnotationWords.TextualBody);
            _writer.WriteString("purpose", purpose);
            _writer.WriteString("value", text);
            if (language is not null)
            {
                _writer.WriteString("language", language);
            }

            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    // The texts that every annotation of the claim has, each with its language where it has one.
    private IEnumerable<(string Purpose, string Text, string? Language)> Bodies(Claim claim)
    {
        using var members = new CarriedEntity(_carried, claim);
        if (claim.Words is { } words)
        {
            members.Add("words", "text", "language");
            yield return (AnnotationWords.Describing, words.Text, words.Language?.ToString());
        }

        if (claim.Attribution.Voice is NamedVoice { Entity: var speaker })
        {
            if (NameOf(_story.Get(speaker)) is { } name)
            {
                yield return (AnnotationWords.Identifying, name.Text, name.Language?.ToString());
            }
        }
        else if (WordsOf(claim.Attribution.Voice) is { } described)
        {
            members.Add("attribution", "voice/words/text", "voice/words/language");
            yield return (AnnotationWords.Identifying, described.Text, described.Language?.ToString());
        }

        if (claim.Act is { } act)
        {
            members.Add("act");
            yield return (AnnotationWords.Classifying, act.ToString(), null);
        }
    }

    private static LangText? WordsOf(Voice voice) => voice switch
    {
        DescribedVoice described => described.Words,
        UnknownVoice unknown => unknown.Words,
        _ => null,
    };

    // The first name of who speaks, or the title of what does.
    private (string Text, LanguageTag? Language)? NameOf(Entity speaker)
    {
        using var members = new CarriedEntity(_carried, speaker);
        switch (speaker)
        {
            case INamed { Names: [var name, ..] }:
                members.AddItem("names", 0, "text", "language");
                return (name.Text, name.Language);
            case Source { Title: { } title }:
                members.Add("title", "text", "language");
                return (title.Text, title.Language);
            default:
                return null;
        }
    }

    private void WriteTarget(Citation citation, string place)
    {
        _writer.WriteStartObject("target");
        _writer.WriteString("type", AnnotationWords.SpecificResource);
        Source source = _story.Get(citation.Passage.Source);
        if (source.Address is { } address)
        {
            _writer.WriteString("source", address.ToString());
            _carried.Add(source.Reference, "/address");
        }
        else
        {
            _writer.WriteString("source", AnnotationWords.SourcePrefix + source.Id.Text);
            _carried.Add(source.Reference, "/id");
            _carried.Add(citation.Entity, $"{place}/source");
        }

        _writer.WriteStartArray("selector");
        if (citation.Passage.Quote is { } quote)
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", AnnotationWords.TextQuoteSelector);
            Write("exact", quote.Exact);
            Write("prefix", quote.Prefix);
            Write("suffix", quote.Suffix);
            _writer.WriteEndObject();
        }

        if (citation.Passage.Position is { } position)
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", AnnotationWords.TextPositionSelector);
            _writer.WriteNumber("start", position.Start);
            _writer.WriteNumber("end", position.End);
            _writer.WriteEndObject();
            _carried.Add(citation.Entity, $"{place}/position/start");
            _carried.Add(citation.Entity, $"{place}/position/end");
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();

        void Write(string member, string? text)
        {
            if (text is not null)
            {
                _writer.WriteString(member, text);
                _carried.Add(citation.Entity, $"{place}/quote/{member}");
            }
        }
    }
}
