using JojDomain.Engine;

namespace JojDomain;

/// <summary>Finds the differences between the contents of two stories.</summary>
internal static class StoryComparison
{
    public static IEnumerable<StoryChange> Of(StoryContent before, StoryContent after) =>
        OwnMembers(before, after).Concat(EntityLists.All.SelectMany(list => ListComparison.Of(list, list.In(before), list.In(after))));

    private static IEnumerable<StoryMemberChanged> OwnMembers(StoryContent before, StoryContent after)
    {
        OrderedDictionary<string, string> old = JsonMembers.Of(StoryHeader.Write(before));
        OrderedDictionary<string, string> now = JsonMembers.Of(StoryHeader.Write(after));
        return old.Keys.Union(now.Keys)
            .Where(name => !JsonMembers.AreEqual(old.GetValueOrDefault(name), now.GetValueOrDefault(name)))
            .Select(name => new StoryMemberChanged(name, old.GetValueOrDefault(name), now.GetValueOrDefault(name)));
    }
}
