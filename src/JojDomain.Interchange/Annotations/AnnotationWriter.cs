using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>Writes one passage as an annotation, and notes which members of the story are in it.</summary>
internal sealed class AnnotationWriter(Utf8JsonWriter writer, Story story, CarriedMembers carried)
{
    /// <summary>Writes the annotation of a passage.</summary>
    /// <param name="citation">The passage, and who cites it.</param>
    /// <param name="entity">The entity that cites it, in native JSON.</param>
    public void Write(Citation citation, JsonElement entity)
    {
        string place = citation.Pointer[citation.Pointer.IndexOf('/', citation.Pointer.IndexOf('/', 1) + 1)..];
        writer.WriteStartObject();
        writer.WriteString("@context", AnnotationWords.Context);
        writer.WriteString("id", $"{AnnotationWords.AnnotationPrefix}{story.Content.Id?.Text ?? "-"}/{citation.Entity.Text}{place}");
        writer.WriteString("type", AnnotationWords.Annotation);
        carried.Add(citation.Entity, "/id");
        if (story.Content.Id is not null)
        {
            carried.AddOfStory("/id");
        }

        if (story.Get(citation.Entity) is Claim claim)
        {
            WriteBodies(claim, entity);
        }

        WriteTarget(citation, place);
        writer.WriteEndObject();
    }

    private void WriteBodies(Claim claim, JsonElement json)
    {
        (string Pointer, JsonElement Value, string Purpose)[] bodies = [.. Bodies(claim, json)];
        if (bodies.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("body");
        foreach ((_, JsonElement value, string purpose) in bodies)
        {
            writer.WriteStartObject();
            writer.WriteString("type", AnnotationWords.TextualBody);
            writer.WriteString("purpose", purpose);
            bool isPlain = value.ValueKind == JsonValueKind.String;
            writer.WriteString("value", isPlain ? value.GetString() : value.GetProperty("text").GetString());
            if (!isPlain && value.TryGetProperty("language", out JsonElement language))
            {
                writer.WriteString("language", language.GetString());
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        foreach ((string pointer, JsonElement value, _) in bodies.Where(static body => body.Pointer.Length > 0))
        {
            NoteText(claim.Reference, pointer, value);
        }
    }

    private IEnumerable<(string Pointer, JsonElement Value, string Purpose)> Bodies(Claim claim, JsonElement json)
    {
        if (json.TryGetProperty("words", out JsonElement words))
        {
            yield return ("/words", words, AnnotationWords.Describing);
        }

        JsonElement voice = json.GetProperty("attribution").GetProperty("voice");
        if (voice.ValueKind == JsonValueKind.String || voice.TryGetProperty("entity", out _))
        {
            EntityRef speaker = new((voice.ValueKind == JsonValueKind.String ? voice : voice.GetProperty("entity")).GetString()!);
            using JsonDocument entity = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(story.Get(speaker)));
            (string member, JsonElement name) = NameOf(entity.RootElement);
            if (member.Length > 0)
            {
                NoteText(speaker, member, name);
                yield return ("", name.Clone(), AnnotationWords.Identifying);
            }
        }
        else if (voice.TryGetProperty("words", out JsonElement described))
        {
            yield return ("/attribution/voice/words", described, AnnotationWords.Identifying);
        }

        if (json.TryGetProperty("act", out JsonElement act))
        {
            yield return ("/act", act, AnnotationWords.Classifying);
        }
    }

    // The first name of who speaks, or the title of what does.
    private static (string Member, JsonElement Name) NameOf(JsonElement entity) =>
        entity.TryGetProperty("names", out JsonElement names) && names.ValueKind == JsonValueKind.Array && names.GetArrayLength() > 0 ? ("/names/0", names[0])
        : entity.TryGetProperty("title", out JsonElement title) ? ("/title", title)
        : ("", default);

    private void NoteText(EntityRef entity, string pointer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            carried.Add(entity, pointer);
            return;
        }

        carried.Add(entity, $"{pointer}/text");
        if (value.TryGetProperty("language", out _))
        {
            carried.Add(entity, $"{pointer}/language");
        }
    }

    private void WriteTarget(Citation citation, string place)
    {
        writer.WriteStartObject("target");
        writer.WriteString("type", AnnotationWords.SpecificResource);
        Source source = story.Get(citation.Passage.Source);
        if (source.Address is { } address)
        {
            writer.WriteString("source", address.ToString());
            carried.Add(source.Reference, "/address");
        }
        else
        {
            writer.WriteString("source", AnnotationWords.SourcePrefix + source.Id.Text);
            carried.Add(source.Reference, "/id");
            carried.Add(citation.Entity, $"{place}/source");
        }

        writer.WriteStartArray("selector");
        if (citation.Passage.Quote is { } quote)
        {
            writer.WriteStartObject();
            writer.WriteString("type", AnnotationWords.TextQuoteSelector);
            Write("exact", quote.Exact);
            Write("prefix", quote.Prefix);
            Write("suffix", quote.Suffix);
            writer.WriteEndObject();
        }

        if (citation.Passage.Position is { } position)
        {
            writer.WriteStartObject();
            writer.WriteString("type", AnnotationWords.TextPositionSelector);
            writer.WriteNumber("start", position.Start);
            writer.WriteNumber("end", position.End);
            writer.WriteEndObject();
            carried.Add(citation.Entity, $"{place}/position/start");
            carried.Add(citation.Entity, $"{place}/position/end");
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        void Write(string member, string? text)
        {
            if (text is not null)
            {
                writer.WriteString(member, text);
                carried.Add(citation.Entity, $"{place}/quote/{member}");
            }
        }
    }
}
