using System.Text.Json;
using System.Text.Json.Nodes;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Laws;

namespace JojDomain.Tests.Edits;

/// <summary>Random edits of a story: many that fit, and many that break a rule, each in its own way.</summary>
internal static class EditGen
{
    // References are members or items of lists; a word of a vocabulary may be the text of an id too.
    private static readonly string[] Words = ["id", "kind", "act", "words", "text", "title", "type"];

    public static Edit Any(Story story, Random random)
    {
        EquatableArray<Entity> entities = story.Entities;
        switch (entities.IsEmpty ? 0 : random.Next(3))
        {
            case 0:
                Entity[] models = [.. StoryGen.Pool[random.Next(StoryGen.Pool.Count)].Entities, .. SampleStory.Story.Content.Places];
                Entity model = models[random.Next(models.Length)];
                return new(EditKind.Add, Made(random, story, model, random.Next(4) == 0 ? model.Reference.Text : $"new-{random.Next(1000)}"));
            case 1:
                Entity entity = entities[random.Next(entities.Count)];
                return new(EditKind.Replace, Made(random, story, entity, entity.Reference.Text));
            default:
                return new(EditKind.Remove, Id: entities[random.Next(entities.Count)].Reference, Mode: (RemoveMode)random.Next(2));
        }
    }

    private static Entity Made(Random random, Story story, Entity model, string id)
    {
        Entity changed = StoryGen.Changed(random, model);
        JsonObject json = JsonSerializer.SerializeToNode(changed, changed.GetType())!.AsObject();
        Turn(random, json, story.Entities.ToLookup(static entity => entity.EntityKind, static entity => entity.Reference.Text), random.Next(3) == 0 ? 85 : 100, random.Next(4) == 0 ? 30 : 0);
        if (random.Next(8) == 0)
        {
            json.Remove("names");
            json.Remove("kind");
        }

        json["id"] = id;
        if (json["text"] is JsonObject text && text.ContainsKey("length"))
        {
            text["length"] = random.Next(60);
        }

        try
        {
            return (Entity)json.Deserialize(changed.GetType())!;
        }
        catch (JsonException)
        {
            json = JsonSerializer.SerializeToNode(model, model.GetType())!.AsObject();
            json["id"] = id;
            return (Entity)json.Deserialize(model.GetType())!;
        }
    }

    // References are turned to what is there: mostly to what is of the kind that they led to.
    private static void Turn(Random random, JsonNode json, ILookup<EntityKind, string> ids, int turned, int anywhere)
    {
        JsonNode?[] items = json is JsonArray list ? [.. list] : [.. json.AsObject().Where(static member => !Words.Contains(member.Key)).Select(static member => member.Value)];
        foreach (JsonNode item in items.OfType<JsonNode>())
        {
            if (item is not JsonValue value)
            {
                Turn(random, item, ids, turned, anywhere);
            }
            else if (random.Next(100) < turned && SampleStory.Story.TryGet(IdIn(value), out Entity? led))
            {
                string[] targets = random.Next(100) < anywhere ? [.. ids.SelectMany(static each => each)] : [.. ids[led.EntityKind]];
                if (targets.Length > 0)
                {
                    value.ReplaceWith(targets[random.Next(targets.Length)]);
                }
            }
        }
    }

    private static EntityRef IdIn(JsonValue value) => EntityRef.TryParse(value.ToString().Split('.')[0], out EntityRef? id) ? id : new("nobody");
}
