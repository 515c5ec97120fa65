namespace JojDomain.Interchange;

/// <summary>Writes networks as the subgraphs of one flowchart of Mermaid.</summary>
internal sealed class MermaidWriter(TextWriter target) : GraphWriter(target)
{
    public void Write(ToldGraph graph)
    {
        if (MermaidText.IsTitle(graph.Title))
        {
            Line(0, "---");
            Line(0, $"title: {MermaidText.Title(graph.Title)}");
            Line(0, "---");
        }

        Line(0, "flowchart TB");
        foreach (ToldNetwork network in graph.Networks)
        {
            Write(network);
        }
    }

    protected override void Begin(int depth, int number, string heading)
    {
        Line(depth, FormattableString.Invariant($"subgraph g{number}[\"{MermaidText.Label([heading])}\"]"));
        if (depth == 1)
        {
            Line(2, "direction LR");
        }
    }

    protected override void End(int depth) => Line(depth, "end");

    protected override void Write(int depth, string name, ToldNode node)
    {
        (string open, string close) = Outline(node.Shape);
        Line(depth, $"{name}{open}\"{MermaidText.Label(node.Lines)}\"{close}");
    }

    protected override void Write(string from, string to, ToldEdge edge)
    {
        string line = edge.Standing is EdgeStanding.Held or EdgeStanding.Read ? "-->" : "-.->";
        string label = MermaidText.Label(edge.Lines);
        Line(2, $"{from} {line}{(label.Length > 0 ? $"|\"{label}\"|" : "")} {to}");
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
