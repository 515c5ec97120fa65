using JojDomain.Engine;

namespace JojDomain;

/// <summary>All entities of content, in the order of the document.</summary>
internal static class EntityWalk
{
    public static IEnumerable<Entity> Of(StoryContent content) => EntityLists.All.SelectMany(list => Enumerable.Range(0, list.Count(content))
        .Select(position => list.At(content, position)));
}
