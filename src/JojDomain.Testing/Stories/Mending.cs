using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using JojDomain.Serialization;

namespace JojDomain.Testing;

/// <summary>
/// Makes a consistent story of inconsistent JSON: a reference that leads nowhere is turned to another entity of the kind; where there is none, the smallest part with the error is removed.
/// </summary>
internal static class Mending
{
    // After this number of rounds whole entities are removed, so that the repair ends.
    private const int CarefulRounds = 20;

    public static Story Mended(JsonObject json, Chance chance)
    {
        for (int round = 0; ; round++)
        {
            if (StoryJson.TryParse(Encoding.UTF8.GetBytes(json.ToJsonString()), out Story? story, out EquatableArray<Problem> problems))
            {
                return story;
            }

            // From the end of the document, so that the positions before stay right.
            ILookup<string, string> ids = Ids(json);
            foreach (Problem problem in problems.Reverse())
            {
                Mend(json, problem, ids, chance, round < CarefulRounds);
            }
        }
    }

    private static ILookup<string, string> Ids(JsonObject story) => story
        .Where(static member => Cast.IsList(member.Key))
        .SelectMany(static list => list.Value!.AsArray().Select(entity => (list.Key, Id: entity!["id"]!.ToString())))
        .ToLookup(static each => each.Key, static each => each.Id, StringComparer.Ordinal);

    private static void Mend(JsonObject story, Problem problem, ILookup<string, string> ids, Chance chance, bool isCareful)
    {
        string[] path = [.. problem.Pointer.Split('/').Skip(1).Select(static step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        if (!isCareful)
        {
            path = path.Length > 1 && Cast.IsList(path[0]) ? path[..2] : path[..1];
        }

        if (problem.Code is ProblemCode.DanglingReference && isCareful && Find(story, path) is JsonValue reference
            && Cast.Story.TryGet(new EntityRef(reference.ToString().Split('.')[0]), out Entity? meant) && ids[Cast.ListOf(meant.EntityKind)].ToArray() is { Length: > 0 } others)
        {
            Put(Find(story, path.AsSpan()[..^1])!, path[^1], chance.Of(others));
        }
        else
        {
            Remove(story, path);
        }
    }

    private static JsonNode? Find(JsonNode? json, ReadOnlySpan<string> path)
    {
        foreach (string step in path)
        {
            json = json switch
            {
                JsonArray items => Index(step) is int index && index < items.Count ? items[index] : null,
                JsonObject members => members[step],
                _ => null,
            };
        }

        return json;
    }

    private static void Put(JsonNode holder, string step, string id)
    {
        if (holder is JsonArray items)
        {
            items[Index(step)!.Value] = id;
        }
        else
        {
            holder[step] = id;
        }
    }

    // The smallest part whose removal leaves JSON that can be read.
    private static void Remove(JsonObject story, ReadOnlySpan<string> path)
    {
        for (int length = path.Length; length > 0; length--)
        {
            string last = path[length - 1];
            switch (Find(story, path[..(length - 1)]))
            {
                case JsonObject members when members[last] is { } value:
                    members.Remove(last);
                    if (IsReadable(story, path))
                    {
                        return;
                    }

                    members[last] = value;
                    break;
                case JsonArray items when Index(last) is int index && index < items.Count:
                    JsonNode? item = items[index];
                    items.RemoveAt(index);
                    if (length == 2 || IsReadable(story, path))
                    {
                        return;
                    }

                    items.Insert(index, item);
                    break;
            }
        }
    }

    // Only the entity on the path, or the story's own members, can have become unreadable.
    private static bool IsReadable(JsonObject story, ReadOnlySpan<string> path)
    {
        if (Cast.IsList(path[0]))
        {
            return path.Length < 2 || Find(story, path[..2]) is not JsonObject entity || ContentReading.TryRead(entity, path[0], out _);
        }

        return ContentReading.TryRead(new(story.Where(static member => !Cast.IsList(member.Key)).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))), out _);
    }

    // An earlier repair of this round may have changed the form of this place. What is still wrong is found in the next round.
    private static int? Index(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
}
