using JojDomain.Engine;

namespace JojDomain;

/// <summary>Finds out what is removed together with an entity, and makes the content without it.</summary>
internal static class Removal
{
    /// <summary>The ids of the entity, of every entity that refers to it, of those that refer to these, and so on.</summary>
    public static HashSet<string> WithReferrers(StoryContent content, Entity entity)
    {
        var visitor = new ReferrerVisitor();
        StoryContentCodec.Instance.Visit(content, visitor);
        ILookup<string, Entity> referrers = visitor.Referrers;
        HashSet<string> gone = new(StringComparer.Ordinal);
        var next = new Stack<Entity>([entity]);
        while (next.TryPop(out Entity? going))
        {
            if (gone.Add(going.Reference.Text))
            {
                foreach (Entity referrer in referrers[going.Reference.Text])
                {
                    next.Push(referrer);
                }
            }
        }

        return gone;
    }

    /// <summary>A problem for every place that stays and refers to an entity that is removed.</summary>
    public static EquatableArray<Problem> LeftBehind(StoryContent content, IReadOnlySet<string> gone)
    {
        var visitor = new LeftBehindVisitor(gone);
        StoryContentCodec.Instance.Visit(content, visitor);
        return visitor.Problems;
    }

    /// <summary>The content without the entities of these ids.</summary>
    public static StoryContent Without(StoryContent content, IReadOnlySet<string> gone) =>
        EntityLists.All.Aggregate(content, (left, list) => list.Change(left, entity => gone.Contains(entity.Reference.Text) ? null : entity));
}
