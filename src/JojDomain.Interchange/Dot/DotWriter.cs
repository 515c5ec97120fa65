namespace JojDomain.Interchange;

/// <summary>Writes networks as the clusters of one graph of DOT.</summary>
internal sealed class DotWriter(TextWriter target)
{
    private readonly Dictionary<ToldNode, string> _names = new(ReferenceEqualityComparer.Instance);
    private int _groups;

    public void Write(ToldGraph graph)
    {
        target.WriteLine("digraph {");
        Line(1, $"label={DotText.Label([graph.Title])}");
        Line(1, "graph [rankdir=LR, labelloc=t, fontname=\"sans-serif\"]");
        Line(1, "node [fontname=\"sans-serif\", fontsize=12]");
        Line(1, "edge [fontname=\"sans-serif\", fontsize=10]");
        foreach (ToldNetwork network in graph.Networks)
        {
            Begin(1, network.Heading);
            foreach (IGrouping<string, ToldNode> group in network.Nodes.GroupBy(static node => node.Group))
            {
                Write(group);
            }

            foreach (ToldEdge edge in network.Edges)
            {
                Write(edge);
            }

            Line(1, "}");
        }

        target.WriteLine("}");
    }

    private void Write(IGrouping<string, ToldNode> group)
    {
        bool isNamed = group.Key.Length > 0;
        int depth = isNamed ? 3 : 2;
        if (isNamed)
        {
            Begin(2, group.Key);
        }

        foreach (ToldNode node in group)
        {
            string name = FormattableString.Invariant($"n{_names.Count}");
            _names.Add(node, name);
            Line(depth, $"{name} [label={DotText.Label(node.Lines)}, {Outline(node.Shape)}]");
        }

        if (isNamed)
        {
            Line(2, "}");
        }
    }

    private void Write(ToldEdge edge)
    {
        string style = edge.Standing is EdgeStanding.Held or EdgeStanding.Read ? "solid" : "dashed";
        Line(2, $"{_names[edge.From]} -> {_names[edge.To]} [label={DotText.Label(edge.Lines)}, style={style}]");
    }

    private void Begin(int depth, string heading)
    {
        Line(depth, FormattableString.Invariant($"subgraph cluster_{_groups++} {{"));
        Line(depth + 1, $"label={DotText.Label([heading])}");
    }

    private void Line(int depth, string line)
    {
        target.Write(new string(' ', 2 * depth));
        target.WriteLine(line);
    }

    private static string Outline(NodeShape shape) => shape switch
    {
        NodeShape.Organisation => "shape=box",
        NodeShape.Person => "shape=ellipse",
        NodeShape.Place => "shape=house",
        NodeShape.Event => "shape=hexagon",
        NodeShape.Agreement => "shape=box, peripheries=2",
        NodeShape.Service => "shape=component",
        NodeShape.Project => "shape=tab",
        NodeShape.Source => "shape=note",
        NodeShape.Voice => "shape=ellipse, style=dashed",
        _ => "shape=box, style=dashed",
    };
}
