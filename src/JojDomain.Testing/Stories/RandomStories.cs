using System.Text.Json.Nodes;
using JojDomain.Serialization;

namespace JojDomain.Testing;

/// <summary>Random valid stories: any member of any type can be set or not, with texts that programs often handle wrongly and with unknown members.</summary>
/// <remarks>
/// For one version of this package the same seed and size give the same story on every platform and in every run; another version may give others. A generator of
/// a library for property-based testing needs no more than random numbers for both. Safe for use by several threads.
/// </remarks>
public static class RandomStories
{
    /// <summary>A random story.</summary>
    /// <param name="seed">Any number; the next one gives a wholly different story.</param>
    /// <param name="size">How many entities it has at most, 30 by default. What cannot be made consistent is left out, so that it mostly has some fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public static Story Story(int seed, int size = 30)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var chance = new Chance(seed);
        return Mending.Mended(StoryMaker.Make(chance, size), chance);
    }

    /// <summary>The entity with some of its members changed at random, and the same id; what it refers to may be in no story.</summary>
    /// <typeparam name="T">The kind of entity, or <see cref="Entity"/>.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="seed">Any number; for some the entity does not change.</param>
    /// <exception cref="ArgumentNullException">There is no entity.</exception>
    public static T Changed<T>(T entity, int seed)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        JsonObject json = JsonNode.Parse(StoryJson.EntityToUtf8Bytes(entity))!.AsObject();
        string list = Cast.ListOf(entity.EntityKind);
        StoryMaker.Change(new Chance(seed), json, list);
        return ContentReading.TryRead(json, list, out Entity? changed) ? (T)changed : entity;
    }
}
