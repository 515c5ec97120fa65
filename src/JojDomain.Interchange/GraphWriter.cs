namespace JojDomain.Interchange;

/// <summary>Writes networks in a language of graphs: each is a group with its nodes, those of a named group in one of their own, and then its edges.</summary>
internal abstract class GraphWriter(TextWriter target)
{
    private readonly Dictionary<ToldNode, string> _names = new(ReferenceEqualityComparer.Instance);
    private int _groups;

    protected void Write(ToldNetwork network)
    {
        Begin(1, _groups++, network.Heading);
        foreach (IGrouping<string, ToldNode> group in network.Nodes.GroupBy(static node => node.Group))
        {
            Write(group);
        }

        foreach (ToldEdge edge in network.Edges)
        {
            Write(_names[edge.From], _names[edge.To], edge);
        }

        End(1);
    }

    /// <summary>Begins a group; that of a network is at the depth 1.</summary>
    /// <param name="depth">How deep the group is.</param>
    /// <param name="number">The number of the group, counted from 0.</param>
    /// <param name="heading">What the group is called.</param>
    protected abstract void Begin(int depth, int number, string heading);

    protected abstract void End(int depth);

    protected abstract void Write(int depth, string name, ToldNode node);

    protected abstract void Write(string from, string to, ToldEdge edge);

    protected void Line(int depth, string line)
    {
        target.Write(new string(' ', 2 * depth));
        target.WriteLine(line);
    }

    private void Write(IGrouping<string, ToldNode> group)
    {
        bool isNamed = group.Key.Length > 0;
        if (isNamed)
        {
            Begin(2, _groups++, group.Key);
        }

        foreach (ToldNode node in group)
        {
            string name = FormattableString.Invariant($"n{_names.Count}");
            _names.Add(node, name);
            Write(isNamed ? 3 : 2, name, node);
        }

        if (isNamed)
        {
            End(2);
        }
    }
}
