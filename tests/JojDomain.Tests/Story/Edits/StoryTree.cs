using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JojDomain.Tests.Edits;

/// <summary>A story's document as a tree, in which entities are put and taken away with nothing of the library's edits.</summary>
internal sealed class StoryTree(Story story)
{
    private static readonly Dictionary<Type, string> Lists = typeof(StoryContent).GetProperties()
        .Where(static property => property.PropertyType.IsGenericType && typeof(Entity).IsAssignableFrom(property.PropertyType.GetGenericArguments()[0]))
        .ToDictionary(static property => property.PropertyType.GetGenericArguments()[0], static property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private readonly JsonObject _root = JsonSerializer.SerializeToNode(story.Content)!.AsObject();

    public StoryContent Content => _root.Deserialize<StoryContent>()!;

    public void Add(Entity entity)
    {
        string list = Lists[entity.GetType()];
        _root[list] ??= new JsonArray();
        _root[list]!.AsArray().Add(JsonSerializer.SerializeToNode(entity, entity.GetType()));
    }

    public void Replace(Entity entity)
    {
        (JsonArray items, int index) = Find(entity.Reference.Text)!.Value;
        items[index] = JsonSerializer.SerializeToNode(entity, entity.GetType());
    }

    /// <summary>Takes an entity away; false where it is no longer there.</summary>
    public bool Remove(string id)
    {
        if (Find(id) is not (var items, var index))
        {
            return false;
        }

        items.RemoveAt(index);
        return true;
    }

    /// <summary>A pointer with the ids of the entities that it passes in place of their positions, which are others in a story without one of them.</summary>
    public string Named(string pointer)
    {
        JsonNode? at = _root;
        List<string> steps = [];
        foreach (string step in pointer.Split('/').Skip(1))
        {
            at = Step(at, step);
            steps.Add(IdOf(at) ?? step);
        }

        return string.Join('/', steps);
    }

    /// <summary>The entity that a pointer leads into; null where it leads past all of them.</summary>
    public string? OwnerAt(string pointer)
    {
        string[] steps = pointer.Split('/');
        return !Lists.ContainsValue(steps[1]) ? null : Enumerable.Range(0, steps.Length)
            .Select(count => steps.Skip(1).Take(count).Aggregate((JsonNode?)_root, Step))
            .Select(IdOf)
            .LastOrDefault(id => id is not null && Find(id) is not null);
    }

    private static JsonNode? Step(JsonNode? at, string step) => at is JsonArray items
        ? items[int.Parse(step, CultureInfo.InvariantCulture)]
        : at![step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];

    private static string? IdOf(JsonNode? at) => at is JsonObject members && members["id"] is JsonValue id ? id.ToString() : null;

    private (JsonArray Items, int Index)? Find(string id)
    {
        foreach (JsonArray items in Lists.Values.Select(list => _root[list]).OfType<JsonArray>())
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (IdOf(items[index]) == id)
                {
                    return (items, index);
                }
            }
        }

        return null;
    }
}
