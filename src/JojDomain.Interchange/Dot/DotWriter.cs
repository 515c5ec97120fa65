namespace JojDomain.Interchange;

/// <summary>Writes networks as the clusters of one graph of DOT.</summary>
internal sealed class DotWriter(TextWriter target) : GraphWriter(target)
{
    public void Write(ToldGraph graph)
    {
        Line(0, "digraph {");
        Line(1, $"label={DotText.Label([graph.Title])}");
        Line(1, "graph [rankdir=LR, labelloc=t, fontname=\"sans-serif\"]");
        Line(1, "node [fontname=\"sans-serif\", fontsize=12]");
        Line(1, "edge [fontname=\"sans-serif\", fontsize=10]");
        foreach (ToldNetwork network in graph.Networks)
        {
            Write(network);
        }

        Line(0, "}");
    }

    protected override void Begin(int depth, int number, string heading)
    {
        Line(depth, FormattableString.Invariant($"subgraph cluster_{number} {{"));
        Line(depth + 1, $"label={DotText.Label([heading])}");
    }

    protected override void End(int depth) => Line(depth, "}");

    protected override void Write(int depth, string name, ToldNode node) => Line(depth, $"{name} [label={DotText.Label(node.Lines)}, {Outline(node.Shape)}]");

    protected override void Write(string from, string to, ToldEdge edge)
    {
        string style = edge.Standing is EdgeStanding.Held or EdgeStanding.Read ? "solid" : "dashed";
        Line(2, $"{from} -> {to} [label={DotText.Label(edge.Lines)}, style={style}]");
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
