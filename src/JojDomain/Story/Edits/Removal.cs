using JojDomain.Engine;

namespace JojDomain;

/// <summary>What goes with an entity that is removed from a story, and the story's content without it.</summary>
internal static class Removal
{
    /// <summary>The ids of the entity and of those within it.</summary>
    public static HashSet<string> Of(Entity entity) =>
        entity.Inner.Prepend(entity).Select(static each => each.Reference.Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids of the entity, of every entity that refers to it, of those that refer to these, and so on, each with those within it.</summary>
    public static HashSet<string> WithReferrers(StoryContent content, Entity entity)
    {
        var visitor = new ReferrerVisitor();
        StoryContentCodec.Instance.Visit(content, visitor);
        ILookup<string, Entity> referrers = visitor.Referrers;
        HashSet<string> gone = new(StringComparer.Ordinal);
        var next = new Stack<Entity>([entity]);
        while (next.TryPop(out Entity? going))
        {
            foreach (string id in Of(going).Where(gone.Add))
            {
                foreach (Entity referrer in referrers[id])
                {
                    next.Push(referrer);
                }
            }
        }

        return gone;
    }

    /// <summary>Every place that stays and refers to what goes.</summary>
    public static EquatableArray<Problem> LeftBehind(StoryContent content, IReadOnlySet<string> gone)
    {
        var visitor = new LeftBehindVisitor(gone);
        StoryContentCodec.Instance.Visit(content, visitor);
        return visitor.Problems;
    }

    /// <summary>
    /// The content without the entities of these ids, wherever they stand. Nothing breaks a rule by it: what an entity is, its names or its kind tell, never what
    /// stands within it.
    /// </summary>
    public static StoryContent Without(StoryContent content, IReadOnlySet<string> gone)
    {
        return EntityLists.All.Aggregate(content, (left, list) => list.Change(left, Change));

        Entity? Change(Entity entity) => gone.Contains(entity.Reference.Text) ? null : entity.Inner.Any(IsGone) ? entity.WithInner(Change) : entity;

        bool IsGone(Entity entity) => gone.Contains(entity.Reference.Text);
    }
}
