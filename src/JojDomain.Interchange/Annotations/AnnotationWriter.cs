using System.Text.Json;
using JojDomain.Serialization;

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

    private IEnumerable<(string Purpose, string Text, string? Language)> Bodies(Claim claim)
    {
        using JsonDocument document = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(claim));
        JsonElement json = document.RootElement;
        if (json.TryGetProperty("words", out JsonElement words))
        {
            yield return Body(AnnotationWords.Describing, claim.Reference, "/words", words);
        }

        JsonElement voice = json.GetProperty("attribution").GetProperty("voice");
        if (voice.ValueKind == JsonValueKind.String || voice.TryGetProperty("entity", out _))
        {
            EntityRef speaker = new((voice.ValueKind == JsonValueKind.String ? voice : voice.GetProperty("entity")).GetString()!);
            using JsonDocument entity = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(_story.Get(speaker)));
            (string member, JsonElement name) = NameOf(entity.RootElement);
            if (member.Length > 0)
            {
                yield return Body(AnnotationWords.Identifying, speaker, member, name);
            }
        }
        else if (voice.TryGetProperty("words", out JsonElement described))
        {
            yield return Body(AnnotationWords.Identifying, claim.Reference, "/attribution/voice/words", described);
        }

        if (json.TryGetProperty("act", out JsonElement act))
        {
            yield return Body(AnnotationWords.Classifying, claim.Reference, "/act", act);
        }
    }

    // The first name of who speaks, or the title of what does.
    private static (string Member, JsonElement Name) NameOf(JsonElement entity) =>
        entity.TryGetProperty("names", out JsonElement names) && names.ValueKind == JsonValueKind.Array && names.GetArrayLength() > 0 ? ("/names/0", names[0])
        : entity.TryGetProperty("title", out JsonElement title) ? ("/title", title)
        : ("", default);

    // A text that every annotation of the claim has, and its language where it has one.
    private (string Purpose, string Text, string? Language) Body(string purpose, EntityRef entity, string pointer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            _carried.Add(entity, pointer);
            return (purpose, value.GetString()!, null);
        }

        _carried.Add(entity, $"{pointer}/text");
        string? language = null;
        if (value.TryGetProperty("language", out JsonElement tag))
        {
            _carried.Add(entity, $"{pointer}/language");
            language = tag.GetString();
        }

        return (purpose, value.GetProperty("text").GetString()!, language);
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
