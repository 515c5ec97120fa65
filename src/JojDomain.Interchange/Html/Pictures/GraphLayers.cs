namespace JojDomain.Interchange;

/// <summary>In which column each thing of a network is: to the right of all that leads to it, where that is no circle.</summary>
internal static class GraphLayers
{
    public static Dictionary<ToldNode, int> Of(IReadOnlyCollection<ToldNode> nodes, IReadOnlyCollection<(ToldNode From, ToldNode To)> edges)
    {
        ILookup<ToldNode, ToldNode> after = edges.ToLookup(static edge => edge.From, static edge => edge.To);
        List<ToldNode> order = Ordered(nodes, after);
        Dictionary<ToldNode, int> places = order.Index().ToDictionary(static each => each.Item, static each => each.Index);
        Dictionary<ToldNode, int> layers = nodes.ToDictionary(static node => node, static _ => 0);
        foreach (ToldNode node in order)
        {
            foreach (ToldNode next in after[node].Where(next => places[next] > places[node]))
            {
                layers[next] = Math.Max(layers[next], layers[node] + 1);
            }
        }

        // What nothing leads to is beside what it leads to.
        HashSet<ToldNode> reached = [.. edges.Select(static edge => edge.To)];
        foreach (ToldNode node in order.Where(node => !reached.Contains(node) && after[node].Any()))
        {
            layers[node] = Math.Max(layers[node], after[node].Min(next => layers[next]) - 1);
        }

        return layers;
    }

    // Each before all that it leads to; of a circle, the first that is met is the first. The stack is ours: a chain may be long.
    private static List<ToldNode> Ordered(IReadOnlyCollection<ToldNode> nodes, ILookup<ToldNode, ToldNode> after)
    {
        HashSet<ToldNode> seen = [];
        List<ToldNode> done = [];
        Stack<(ToldNode Node, IEnumerator<ToldNode> Next)> way = [];
        foreach (ToldNode start in nodes)
        {
            Visit(start);
            while (way.TryPeek(out (ToldNode Node, IEnumerator<ToldNode> Next) top))
            {
                if (top.Next.MoveNext())
                {
                    Visit(top.Next.Current);
                }
                else
                {
                    done.Add(way.Pop().Node);
                }
            }
        }

        done.Reverse();
        return done;

        void Visit(ToldNode node)
        {
            if (seen.Add(node))
            {
                way.Push((node, after[node].GetEnumerator()));
            }
        }
    }
}
