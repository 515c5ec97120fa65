using JojDomain.Engine;

namespace JojDomain;

/// <summary>Compares the entities of one kind in two stories.</summary>
internal static class ListComparison
{
    public static IEnumerable<StoryChange> Of(EntityList list, IReadOnlyList<Entity> before, IReadOnlyList<Entity> after)
    {
        if (before.SequenceEqual(after))
        {
            return [];
        }

        Dictionary<string, int> old = Positions(before);
        Dictionary<string, int> now = Positions(after);
        return
        [
            .. Changed(list, before, after, now),
            .. before.Index().Where(each => !now.ContainsKey(IdOf(each.Item))).Select(each => new EntityRemoved(each.Item, each.Index, isListGone: after.Count == 0)),
            .. Moved(list, after, old),
            .. after.Index().Where(each => !old.ContainsKey(IdOf(each.Item))).Select(each => new EntityAdded(each.Item, each.Index, isListNew: before.Count == 0)),
        ];
    }

    /// <summary>Where the entity with each id is.</summary>
    public static Dictionary<string, int> Positions(IReadOnlyList<Entity> entities) =>
        entities.Index().ToDictionary(static each => IdOf(each.Item), static each => each.Index, StringComparer.Ordinal);

    private static IEnumerable<EntityChanged> Changed(EntityList list, IReadOnlyList<Entity> before, IReadOnlyList<Entity> after, Dictionary<string, int> now)
    {
        foreach ((int index, Entity entity) in before.Index())
        {
            if (now.TryGetValue(IdOf(entity), out int position) && !entity.Equals(after[position]))
            {
                yield return new(entity, after[position], index, JsonComparison.Of(list.Write(entity), list.Write(after[position])));
            }
        }
    }

    private static IEnumerable<EntityMoved> Moved(EntityList list, IReadOnlyList<Entity> after, Dictionary<string, int> old)
    {
        (int From, int To)[] common = [.. after.Index().Where(each => old.ContainsKey(IdOf(each.Item))).Select(each => (old[IdOf(each.Item)], each.Index))];
        bool[] stays = LongestAscent.In([.. common.Select(static each => each.From)]);
        return common.Where((_, index) => !stays[index]).Select(each => new EntityMoved(list.Kind, after[each.To].Reference, each.From, each.To));
    }

    private static string IdOf(Entity entity) => entity.Reference.Text;
}
