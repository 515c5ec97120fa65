using System.Text.Json;
using JojDomain.Engine;
using JojDomain.Tests.Serialization.Laws;

namespace JojDomain.Tests.Comparison;

/// <summary>Makes a second story of a random one, as people do: by edits, or by knowing a part only.</summary>
internal static class StoryPairs
{
    /// <summary>Another story altogether, the same one, or one in which entities are dropped, changed and put elsewhere.</summary>
    public static Story Other(Story story, Random random) => random.Next(5) switch
    {
        0 => StoryGen.Pool[random.Next(StoryGen.Pool.Count)],
        1 => Story.Create(story.Content with { }),
        _ => Edited(story, random),
    };

    public static Story Edited(Story story, Random random)
    {
        foreach (EntityList list in EntityLists.All)
        {
            Entity[] entities = [.. list.In(story.Content)];
            if (random.Next(3) == 0)
            {
                random.Shuffle(entities);
            }

            StoryContent content = list.With(story.Content, entities.Where(_ => random.Next(6) > 0).Select(entity => random.Next(4) == 0 ? StoryGen.Changed(random, entity) : entity));
            story = Story.TryCreate(content, out Story? edited, out _) ? edited : Story.Create(list.With(story.Content, entities));
        }

        return random.Next(3) == 0 ? WithoutOwnMember(story, random) : story;
    }

    /// <summary>Two stories that have nothing that the story has not, and together all that it has.</summary>
    public static (Story One, Story Other) Parts(Story story, Random random)
    {
        Story[] parts = [story, story];
        for (int cut = random.Next(20); cut > 0; cut--)
        {
            int part = random.Next(2);
            EntityList list = EntityLists.All[random.Next(EntityLists.All.Length)];
            Entity[] common = [.. list.In(story.Content).Where(entity => Array.TrueForAll(parts, each => each.TryGet(entity.Reference, out Entity? found) && found.Equals(entity)))];
            if (common.Length > 0)
            {
                parts[part] = Without(parts[part], list, common[random.Next(common.Length)], random);
            }
        }

        return random.Next(2) == 0 ? (WithoutOwnMember(parts[0], random), parts[1]) : (parts[0], WithoutOwnMember(parts[1], random));
    }

    /// <summary>The members of everything that has an id, and of the story itself, as JSON.</summary>
    public static Dictionary<string, OrderedDictionary<string, string>> Members(Story story) => EntityLists.All
        .SelectMany(list => list.In(story.Content).Select(entity => (entity.Reference.Text, JsonMembers.Of(list.Write(entity)))))
        .Append(("", JsonMembers.Of(StoryHeader.Write(story.Content))))
        .ToDictionary(static each => each.Item1, static each => each.Item2, StringComparer.Ordinal);

    /// <summary>The content with the entities of each kind in the order of their ids.</summary>
    public static StoryContent? Sorted(Story? story) => story is null ? null : EntityLists.All.Aggregate(
        story.Content, static (content, list) => list.With(content, list.In(content).OrderBy(static entity => entity.Reference.Text, StringComparer.Ordinal)));

    // The entity, or one of its members; where the story would then not hold, nothing.
    private static Story Without(Story story, EntityList list, Entity entity, Random random)
    {
        IEnumerable<Entity> others = list.In(story.Content).Where(each => each.Reference != entity.Reference);
        if (random.Next(2) == 0)
        {
            return Story.TryCreate(list.With(story.Content, others), out Story? without, out _) ? without : story;
        }

        OrderedDictionary<string, string> members = JsonMembers.Of(list.Write(entity));
        string name = members.GetAt(random.Next(members.Count)).Key;
        members.Remove(name);
        try
        {
            // An outcome that is left out is another outcome.
            return name is not ("id" or "outcome") && Story.TryCreate(list.With(story.Content, others.Append(list.Read(JsonMembers.Write(members)))), out Story? less, out _) ? less : story;
        }
        catch (JsonException)
        {
            return story;
        }
    }

    private static Story WithoutOwnMember(Story story, Random random)
    {
        OrderedDictionary<string, string> members = JsonMembers.Of(StoryHeader.Write(story.Content));
        if (members.Count > 1)
        {
            members.RemoveAt(random.Next(1, members.Count));
        }

        return Story.Create(StoryHeader.Replace(story.Content, JsonMembers.Write(members)));
    }
}
