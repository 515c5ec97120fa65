using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace JojDomain.Testing;

/// <summary>Makes the JSON of a random story, whose references may still lead nowhere.</summary>
internal static class StoryMaker
{
    public static JsonObject Make(Chance chance, int size)
    {
        JsonObject story = Header(chance);
        var lists = new Dictionary<string, List<JsonNode>>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int made = 0; made < size; made++)
        {
            Cast.Member model = chance.Of(Cast.All);
            JsonObject json = model.Json.DeepClone().AsObject();
            string id = model.Entity.Reference.Text;
            bool isCopy = !ids.Add(id);
            if (isCopy)
            {
                // No id of the cast has a full stop, so that the id of a copy shows which entity it is a copy of.
                json["id"] = string.Create(CultureInfo.InvariantCulture, $"{id}.{made}");
            }

            if (isCopy || chance.OneIn(3))
            {
                Change(chance, json, model.List);
            }

            if (!lists.TryGetValue(model.List, out List<JsonNode>? list))
            {
                lists.Add(model.List, list = []);
            }

            list.Insert(chance.Below(list.Count + 1), json);
        }

        foreach ((string name, List<JsonNode> entities) in lists)
        {
            story[name] = new JsonArray([.. entities]);
        }

        return story;
    }

    /// <summary>Gives some members of an entity other values, taken from other entities; a change that cannot be read is undone.</summary>
    public static void Change(Chance chance, JsonObject json, string list)
    {
        foreach ((string name, JsonNode[] values) in Cast.Members[list])
        {
            if (chance.OneIn(3))
            {
                JsonNode? before = json[name]?.DeepClone();
                json[name] = chance.Of(values).DeepClone();
                if (!ContentReading.TryRead(json, list, out _))
                {
                    Restore(json, name, before);
                }
            }
        }

        JsonObject sprinkled = json.DeepClone().AsObject();
        Sprinkle(chance, sprinkled);
        if (ContentReading.TryRead(sprinkled, list, out _))
        {
            json.Clear();
            foreach ((string name, JsonNode? value) in sprinkled)
            {
                json[name] = value?.DeepClone();
            }
        }
    }

    private static void Restore(JsonObject json, string name, JsonNode? before)
    {
        json.Remove(name);
        if (before is not null)
        {
            json[name] = before;
        }
    }

    private static JsonObject Header(Chance chance)
    {
        JsonObject header = [];
        header["format"] = chance.OneIn(4) ? string.Create(CultureInfo.InvariantCulture, $"joj-story/1.{1 + chance.Below(99)}") : "joj-story/1";
        foreach ((string name, JsonNode[] values) in Cast.Members[Cast.Header])
        {
            if (chance.OneIn(2))
            {
                header[name] = chance.Of(values).DeepClone();
            }
        }

        if (chance.OneIn(2))
        {
            header["updated"] = InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(chance.Between(-1_000_000_000_000_000, 10_000_000_000_000_000)));
        }

        return header;
    }

    // Free texts get other characters, and objects get unknown members.
    private static void Sprinkle(Chance chance, JsonNode json)
    {
        switch (json)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members.ToArray())
                {
                    if (name is "words" or "text" or "exact" or "prefix" or "subject" or "title" or "action" && value is JsonValue text && text.ToString().Contains(' ', StringComparison.Ordinal) && chance.OneIn(2))
                    {
                        members[name] = text.ToString() + OddTexts.Any(chance);
                    }
                    else if (value is not null)
                    {
                        Sprinkle(chance, value);
                    }
                }

                if (chance.OneIn(12) && !members.ContainsKey("absent"))
                {
                    members[string.Create(CultureInfo.InvariantCulture, $"x{chance.Below(100)}{OddTexts.Any(chance)}")] = JsonNode.Parse(OddTexts.AnyJson(chance, 3));
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    if (item is not null)
                    {
                        Sprinkle(chance, item);
                    }
                }

                break;
        }
    }
}
