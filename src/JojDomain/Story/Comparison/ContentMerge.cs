using JojDomain.Engine;

namespace JojDomain;

/// <summary>Merges the contents of two stories, and notes what cannot be merged.</summary>
internal static class ContentMerge
{
    public static StoryContent Of(StoryContent first, StoryContent second, List<MergeConflict> conflicts)
    {
        StoryContent merged = OwnMembers(first, second, conflicts);
        var names = new NameMerge(first, second);
        foreach (EntityList list in EntityLists.All)
        {
            merged = list.With(merged, Entities(list, list.In(first), list.In(second), names, conflicts));
        }

        return merged;
    }

    // The later format of the two: it has all members that the earlier one has, and perhaps others that only it defines.
    private static StoryContent OwnMembers(StoryContent first, StoryContent second, List<MergeConflict> conflicts)
    {
        StoryFormat format = first.Format.Minor >= second.Format.Minor ? first.Format : second.Format;
        byte[] one = StoryHeader.Write(first with { Format = format });
        byte[] other = StoryHeader.Write(second with { Format = format });
        return StoryHeader.Replace(first, Members(null, one, other, conflicts));
    }

    private static IEnumerable<Entity> Entities(EntityList list, IReadOnlyList<Entity> first, IReadOnlyList<Entity> second, NameMerge names, List<MergeConflict> conflicts)
    {
        Dictionary<string, int> inFirst = ListComparison.Positions(first);
        Dictionary<string, int> inSecond = ListComparison.Positions(second);
        return
        [
            .. first.Select(entity => inSecond.TryGetValue(entity.Reference.Text, out int at) ? Entity(list, entity, second[at], names, conflicts) : entity),
            .. second.Where(entity => !inFirst.ContainsKey(entity.Reference.Text)),
        ];
    }

    // An entity with conflicts stays as the first story has it, which nobody sees: a merge with conflicts gives no story.
    private static Entity Entity(EntityList list, Entity first, Entity second, NameMerge names, List<MergeConflict> conflicts)
    {
        if (first.Equals(second))
        {
            return first;
        }

        int before = conflicts.Count;
        (Entity one, Entity other) = names.Joined(first, second);
        byte[] merged = Members(first, list.Write(one), list.Write(other), conflicts);
        return conflicts.Count == before ? list.Read(merged) : first;
    }

    private static byte[] Members(Entity? entity, ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second, List<MergeConflict> conflicts)
    {
        OrderedDictionary<string, string> one = JsonMembers.Of(first);
        OrderedDictionary<string, string> other = JsonMembers.Of(second);
        var merged = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in one.Keys.Union(other.Keys))
        {
            string? leftOut = entity?.StatedDefaultOf(name);
            string? mine = one.GetValueOrDefault(name) ?? leftOut;
            string? theirs = other.GetValueOrDefault(name) ?? leftOut;
            merged.Add(name, mine ?? theirs!);
            if (mine is not null && theirs is not null && !JsonMembers.AreEqual(mine, theirs))
            {
                conflicts.Add(new(entity, name, mine, theirs));
            }
        }

        return JsonMembers.Write(merged);
    }
}
