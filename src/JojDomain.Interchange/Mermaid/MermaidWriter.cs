namespace JojDomain.Interchange;

/// <summary>Writes networks as the subgraphs of one flowchart of Mermaid.</summary>
internal sealed class MermaidWriter(TextWriter target)
{
    private readonly Dictionary<ToldNode, string> _names = new(ReferenceEqualityComparer.Instance);
    private int _groups;

    public void Write(ToldGraph graph)
    {
        if (MermaidText.IsTitle(graph.Title))
        {
            target.WriteLine("---");
            target.WriteLine($"title: {MermaidText.Title(graph.Title)}");
            target.WriteLine("---");
        }

        target.WriteLine("flowchart TB");
        foreach (ToldNetwork network in graph.Networks)
        {
            Begin(1, network.Heading);
            Line(2, "direction LR");
            foreach (IGrouping<string, ToldNode> group in network.Nodes.GroupBy(static node => node.Group))
            {
                Write(group);
            }

            foreach (ToldEdge edge in network.Edges)
            {
                Write(edge);
            }

            End(1);
        }
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
            (string open, string close) = Outline(node.Shape);
            Line(depth, $"{name}{open}\"{MermaidText.Label(node.Lines)}\"{close}");
        }

        if (isNamed)
        {
            End(2);
        }
    }

    private void Write(ToldEdge edge)
    {
        string line = edge.Standing is EdgeStanding.Held or EdgeStanding.Read ? "-->" : "-.->";
        string label = MermaidText.Label(edge.Lines);
        Line(2, $"{_names[edge.From]} {line}{(label.Length > 0 ? $"|\"{label}\"|" : "")} {_names[edge.To]}");
    }

    private void Begin(int depth, string heading) => Line(depth, FormattableString.Invariant($"subgraph g{_groups++}[\"{MermaidText.Label([heading])}\"]"));

    private void End(int depth) => Line(depth, "end");

    private void Line(int depth, string line)
    {
        target.Write(new string(' ', 2 * depth));
        target.WriteLine(line);
    }

    private static (string Open, string Close) Outline(NodeShape shape) => shape switch
    {
        NodeShape.Organisation => ("[", "]"),
        NodeShape.Person or NodeShape.Voice => ("([", "])"),
        NodeShape.Place => ("[/", "/]"),
        NodeShape.Event => ("{{", "}}"),
        NodeShape.Agreement => ("[[", "]]"),
        NodeShape.Service => ("[(", ")]"),
        NodeShape.Project => ("[/", "\\]"),
        NodeShape.Source => (">", "]"),
        _ => ("(", ")"),
    };
}
