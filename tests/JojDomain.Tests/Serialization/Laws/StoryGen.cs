using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using JojDomain.Tests.Samples;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>
/// Random valid stories. They are made of the samples and so know every type that has one: every value of every sample may stand wherever
/// its type stands in content, entities are copied under new ids, and references are turned to entities that are there.
/// </summary>
internal static class StoryGen
{
    private const int MostEntities = 6;

    // By type: every value that a sample shows, the ones that differ from it in a property each included.
    private static readonly Dictionary<Type, object[]> Values = Book.Parts()
        .GroupBy(static sample => sample.Type)
        .ToDictionary(static samples => samples.Key, static samples => samples.SelectMany(static sample => sample.Others.Append(sample.Value)).Distinct().ToArray());

    // What each reference may lead to instead, by the kind of what it leads to in the story of the samples.
    private static readonly Dictionary<string, EntityKind> Kinds = SampleStory.Story.Entities.ToDictionary(static entity => entity.Reference.Text, static entity => entity.EntityKind, StringComparer.Ordinal);

    private static PropertyInfo[] Lists { get; } =
    [
        .. typeof(StoryContent).GetProperties().Where(static property =>
            property.PropertyType.IsGenericType && typeof(Entity).IsAssignableFrom(property.PropertyType.GetGenericArguments()[0])),
    ];

    private static readonly Lazy<Story[]> Made = new(static () => [.. Enumerable.Range(0, (int)Math.Min(10_000, 400 * Cases.Factor)).AsParallel().AsOrdered().Select(static seed => Make(new Random(seed)))]);

    /// <summary>Stories made beforehand, since making one takes longer than most laws: each case takes one of them and a choice of its own.</summary>
    public static IReadOnlyList<Story> Pool => Made.Value;

    /// <summary>A random story and a source of choices about it.</summary>
    public static Gen<(Story Story, Random Random)> Case => Gen.Select(Gen.Int[0, Pool.Count - 1], Gen.Int[0, int.MaxValue], static (index, seed) => (Pool[index], new Random(seed)));

    // What a rule of the whole refuses is mended, by other references or by leaving out what the problem names.
    public static Story Make(Random random)
    {
        StoryContent content = Content(random);
        for (int round = 0; round < 20; round++)
        {
            if (JojDomain.Story.TryCreate(content, out Story? story, out EquatableArray<Problem> problems))
            {
                return story;
            }

            content = Mended(content, problems);
        }

        throw new InvalidOperationException("The story could not be mended.");
    }

    private static StoryContent Content(Random random)
    {
        StoryContent all = SampleStory.Story.Content;
        StoryContent content = new()
        {
            Format = random.Next(4) == 0 ? StoryFormat.Parse($"joj-story/1.{random.Next(1, 100)}") : StoryFormat.Current,
            Id = Maybe(random, all.Id),
            Title = Maybe(random, Any<LangText>(random)),
            Version = Maybe(random, all.Version),
            Updated = random.Next(2) == 0 ? NodaTime.Instant.FromUnixTimeTicks(random.NextInt64(-1_000_000_000_000_000, 10_000_000_000_000_000)) : null,
            Licence = Maybe(random, Any<Licence>(random)),
            Languages = Some<LanguageTag>(random, 3),
            Corrections = Some<Correction>(random, 2),
            Author = Maybe(random, all.Author),
        };
        foreach (PropertyInfo list in Lists)
        {
            list.SetValue(content, Picked(random, list, all));
        }

        return content;
    }

    private static object Picked(Random random, PropertyInfo list, StoryContent all) =>
        typeof(StoryGen).GetMethod(nameof(PickedOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(list.PropertyType.GetGenericArguments()[0])
            .Invoke(null, [random, list.GetValue(all)])!;

    // Most of the cast is kept, so that references lead somewhere; each may have its properties from other samples, and copies have new ids.
    private static EquatableArray<T> PickedOf<T>(Random random, EquatableArray<T> cast)
        where T : Entity
    {
        List<T> picked = [.. cast.Where(_ => random.Next(100) < 55).Select(entity => random.Next(3) == 0 ? Changed(random, entity) : entity)];
        for (int copies = random.Next(3); copies > 0 && picked.Count < MostEntities; copies--)
        {
            T copy = Changed(random, cast[random.Next(cast.Count)]);
            picked.Add(WithId(copy, $"{copy.Reference.Text}.{random.Next(1, 1000)}"));
        }

        for (int index = picked.Count - 1; index > 0; index--)
        {
            int other = random.Next(index + 1);
            (picked[index], picked[other]) = (picked[other], picked[index]);
        }

        return [.. picked.DistinctBy(static entity => entity.Reference)];
    }

    private static T WithId<T>(T entity, string id)
        where T : Entity
    {
        JsonObject json = JsonSerializer.SerializeToNode(entity)!.AsObject();
        json["id"] = id;
        return json.Deserialize<T>()!;
    }

    /// <summary>The part with some properties of other samples of its type, and so on down; what no longer goes together is left as it was.</summary>
    public static T Changed<T>(Random random, T part)
        where T : notnull
    {
        JsonNode json = JsonSerializer.SerializeToNode(part, part.GetType())!;
        string? id = (json as JsonObject)?["id"]?.ToString();
        foreach (object other in Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Any(random, part.GetType())).Where(static other => other is not null).Select(static other => other!))
        {
            if (json is JsonObject mine && JsonSerializer.SerializeToNode(other, other.GetType()) is JsonObject theirs)
            {
                foreach ((string name, JsonNode? value) in theirs.ToArray())
                {
                    if (random.Next(3) == 0 && name != "id")
                    {
                        JsonNode? before = mine[name]?.DeepClone();
                        mine[name] = value!.DeepClone();
                        if (!IsReadable(mine, part.GetType()))
                        {
                            mine.Remove(name);
                            if (before is not null)
                            {
                                mine[name] = before;
                            }
                        }
                    }
                }
            }
        }

        Sprinkle(random, json);
        if (id is not null)
        {
            json["id"] = id;
        }

        return IsReadable(json, part.GetType()) ? (T)json.Deserialize(part.GetType())! : part;
    }

    // Texts that people write get other characters, and objects get members that this version does not know.
    private static void Sprinkle(Random random, JsonNode json)
    {
        switch (json)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members.ToArray())
                {
                    if (value is JsonValue text && name is "words" or "text" or "exact" or "prefix" or "subject" or "title" or "action" && value.GetValueKind() == JsonValueKind.String && random.Next(2) == 0 && value!.ToString().Contains(' ', StringComparison.Ordinal))
                    {
                        members[name] = value.ToString() + Texts.Any(random);
                    }
                    else
                    {
                        Sprinkle(random, value!);
                    }
                }

                if (random.Next(12) == 0 && !members.ContainsKey("absent"))
                {
                    members[$"x{random.Next(100)}{Texts.Any(random)}"] = JsonNode.Parse(Texts.AnyJson(random, 3));
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Sprinkle(random, item!);
                }

                break;
        }
    }

    private static bool IsReadable(JsonNode json, Type type)
    {
        try
        {
            json.Deserialize(type);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // References to what was not picked are turned to another of the kind, or to one of another kind where that may stand; else the object that holds them goes.
    private static StoryContent Mended(StoryContent content, EquatableArray<Problem> problems)
    {
        JsonNode json = JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(content))!;
        ILookup<EntityKind, string> ids = EntityWalk.Of(content).ToLookup(static entity => entity.EntityKind, static entity => entity.Reference.Text);
        foreach (Problem problem in problems.OrderByDescending(static problem => problem.Pointer, StringComparer.Ordinal))
        {
            string[] path = [.. problem.Pointer.Split('/').Skip(1)];
            if (problem.Code is ProblemCode.DanglingReference && Find(json, path) is JsonValue reference
                && Kinds.TryGetValue(reference.ToString().Split('.')[0], out EntityKind kind) && ids[kind].Any())
            {
                Replace(json, path, ids[kind].First());
            }
            else if (path.Length > 0)
            {
                Remove(json, path);
            }
        }

        return json.Deserialize<StoryContent>()!;
    }

    private static JsonNode? Find(JsonNode? json, ReadOnlySpan<string> path)
    {
        foreach (string step in path)
        {
            json = json switch
            {
                JsonArray items => int.Parse(step, CultureInfo.InvariantCulture) is int index && index < items.Count ? items[index] : null,
                JsonObject members => members[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
                _ => null,
            };
        }

        return json;
    }

    private static void Replace(JsonNode json, ReadOnlySpan<string> path, string id)
    {
        switch (Find(json, path[..^1]))
        {
            case JsonArray items:
                items[int.Parse(path[^1], CultureInfo.InvariantCulture)] = id;
                break;
            case JsonObject members:
                members[path[^1]] = id;
                break;
        }
    }

    // The smallest that can go without leaving behind what nobody can read.
    private static void Remove(JsonNode json, ReadOnlySpan<string> path)
    {
        for (int length = path.Length; length > 0; length--)
        {
            JsonNode? holder = Find(json, path[..(length - 1)]);
            string last = path[length - 1];
            if (holder is JsonObject members && members[last] is { } value)
            {
                members.Remove(last);
                if (IsReadable(json, typeof(StoryContent)))
                {
                    return;
                }

                members[last] = value;
            }
            else if (holder is JsonArray items && int.Parse(last, CultureInfo.InvariantCulture) is int index && index < items.Count)
            {
                JsonNode? item = items[index];
                items.RemoveAt(index);
                if (IsReadable(json, typeof(StoryContent)))
                {
                    return;
                }

                items.Insert(index, item);
            }
        }
    }

    private static T? Maybe<T>(Random random, T? value)
        where T : class => random.Next(2) == 0 ? value : null;

    private static T Any<T>(Random random) => (T)Any(random, typeof(T))!;

    private static object? Any(Random random, Type type) => Values.TryGetValue(type, out object[]? values) ? values[random.Next(values.Length)] : null;

    private static EquatableArray<T> Some<T>(Random random, int most)
        where T : notnull => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => Any<T>(random))];
}
