namespace JojDomain.Interchange;

/// <summary>A place in a drawing of a network: a thing, the words on an edge, or a point by which a long edge goes.</summary>
internal sealed class GraphBox
{
    public const double TextSize = 13;
    public const double LabelSize = 11.5;
    public const double LineHeight = 16;

    private const double Padding = 8;

    public GraphBox(ToldNode node, int layer)
    {
        Layer = layer;
        Class = $"node {Word(node.Shape)}";
        string name = SafeText.Plain(node.Name);
        Lines = TextLines.Of(name, 136, TextSize, 3);
        Notes = node.Note.Length == 0 ? [] : TextLines.Of(SafeText.Plain(node.Note), 136, LabelSize, 2);
        Width = Widest() + (2 * Padding);
        Height = (LineHeight * (Lines.Count + Notes.Count)) + Padding;
    }

    public GraphBox(string label, int layer)
    {
        Layer = layer;
        Class = "label";
        Lines = [];
        Notes = label.Length == 0 ? [] : TextLines.Of(label, 104, LabelSize, 4);
        Width = Notes.Count == 0 ? 0 : Widest() + Padding;
        Height = Math.Max(4, LineHeight * Notes.Count);
    }

    public string Class { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> Notes { get; }

    /// <summary>How wide it is; a point by which an edge goes is as wide as its column, so that the edge passes between the things there.</summary>
    public double Width { get; set; }

    /// <summary>Whether nothing is written in it.</summary>
    public bool IsPoint => Lines.Count + Notes.Count == 0;

    public double Height { get; }

    public int Layer { get; }

    /// <summary>The middle of the column that it is in.</summary>
    public double X { get; set; }

    /// <summary>Its own middle.</summary>
    public double Y { get; set; }

    public List<GraphBox> Before { get; } = [];

    public List<GraphBox> After { get; } = [];

    private double Widest() => Lines.Select(static line => TextLines.Width(line, TextSize)).Concat(Notes.Select(static line => TextLines.Width(line, LabelSize))).Max();

    private static string Word(NodeShape shape) => Wording.CamelCase(shape.ToString());
}
