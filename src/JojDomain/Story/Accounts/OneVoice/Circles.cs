namespace JojDomain;

/// <summary>Finds the references that lead back to themselves.</summary>
internal static class Circles
{
    /// <summary>All nodes on a circle, and all on a path between two circles.</summary>
    public static HashSet<EntityRef> In(Dictionary<EntityRef, EntityRef[]> links)
    {
        Dictionary<EntityRef, EntityRef[]> back = links.SelectMany(static node => node.Value.Select(target => (node.Key, target)))
            .GroupBy(static link => link.target, static link => link.Key)
            .ToDictionary(static link => link.Key, static link => link.ToArray());
        HashSet<EntityRef> left = [.. links.Keys];
        Trim(left, links, back);
        Trim(left, back, links);
        return left;
    }

    // Removes, again and again, nodes without a link to one that is left.
    private static void Trim(HashSet<EntityRef> left, Dictionary<EntityRef, EntityRef[]> links, Dictionary<EntityRef, EntityRef[]> back)
    {
        var open = left.ToDictionary(static node => node, node => links.GetValueOrDefault(node, []).Count(left.Contains));
        var ends = new Stack<EntityRef>(open.Where(static node => node.Value == 0).Select(static node => node.Key));
        while (ends.TryPop(out EntityRef? end))
        {
            left.Remove(end);
            foreach (EntityRef before in back.GetValueOrDefault(end, []).Where(left.Contains))
            {
                if (--open[before] == 0)
                {
                    ends.Push(before);
                }
            }
        }
    }
}
