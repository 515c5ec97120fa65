namespace JojDomain.Interchange;

/// <summary>A network laid out: things in columns from left to right, the words of an edge in a column between them.</summary>
internal sealed class GraphDrawing
{
    private const double Margin = 4;
    private const double Apart = 28;
    private const double Wide = 960;

    private readonly List<GraphBox> _boxes = [];
    private readonly List<GraphRoute> _routes = [];

    private GraphDrawing()
    {
    }

    public double Width { get; private set; }

    public double Height { get; private set; }

    /// <summary>How many edges the list alone has.</summary>
    public int LeftOut { get; private set; }

    public IReadOnlyList<GraphBox> Boxes => _boxes;

    public IReadOnlyList<GraphRoute> Routes => _routes;

    /// <summary>The drawing: what hangs together first, the largest at the top, then what nothing belongs to, in rows.</summary>
    public static GraphDrawing Of(ToldNetwork network)
    {
        var drawing = new GraphDrawing();
        List<List<ToldNode>> components = Components(network);
        drawing.LeftOut = network.Edges.Count;
        foreach (List<ToldNode> component in components.Where(static component => component.Count > 1).OrderByDescending(static component => component.Count))
        {
            drawing.Add(component, network.Edges);
        }

        drawing.AddRows(components.Where(static component => component.Count == 1).Select(static component => component[0]));
        drawing.Width += 2 * Margin;
        drawing.Height += (2 * Margin) - Apart;
        return drawing;
    }

    private void Add(List<ToldNode> component, IReadOnlyList<ToldEdge> all)
    {
        HashSet<ToldNode> nodes = [.. component];
        (ToldNode From, ToldNode To, ToldEdge[] Edges)[] edges =
            [.. all.Where(edge => nodes.Contains(edge.From) && edge.From != edge.To).GroupBy(static edge => (edge.From, edge.To)).Select(static group => (group.Key.From, group.Key.To, group.ToArray()))];
        Dictionary<ToldNode, int> layers = GraphLayers.Of(component, [.. edges.Where(static edge => !IsLoose(edge.Edges[0])).Select(static edge => (edge.From, edge.To))]);
        // How organisations and people belong together widens no drawing: it is in the list.
        edges = [.. edges.Where(edge => IsLoose(edge.Edges[0]) ? layers[edge.From] < layers[edge.To] : layers[edge.From] != layers[edge.To])];
        LeftOut -= edges.Sum(static edge => edge.Edges.Length);
        Dictionary<ToldNode, GraphBox> boxes = component.ToDictionary(static node => node, node => new GraphBox(node, 2 * layers[node]));
        List<GraphBox> parts = [.. boxes.Values];
        foreach ((ToldNode from, ToldNode to, ToldEdge[] edge) in edges)
        {
            bool isBackwards = layers[from] > layers[to];
            (GraphBox left, GraphBox right) = isBackwards ? (boxes[to], boxes[from]) : (boxes[from], boxes[to]);
            // Nearest to the end that fewer edges share, where there is room for words.
            bool isRight = edges.Count(each => each.From == from) >= edges.Count(each => each.To == to);
            List<GraphBox> route = [left];
            for (int layer = left.Layer + 1; layer < right.Layer; layer++)
            {
                route.Add(new GraphBox(layer == (isRight ? right.Layer - 1 : left.Layer + 1) ? Label(edge) : "", layer));
            }

            route.Add(right);
            for (int at = 1; at < route.Count; at++)
            {
                route[at - 1].After.Add(route[at]);
                route[at].Before.Add(route[at - 1]);
            }

            parts.AddRange(route[1..^1]);
            _routes.Add(new GraphRoute(edge.Any(static each => each.Standing == EdgeStanding.Held) ? EdgeStanding.Held : edge.Max(static each => each.Standing), route, isBackwards));
        }

        (double width, double height) = GraphPlacing.Place([.. parts.GroupBy(static box => box.Layer).OrderBy(static column => column.Key).Select(static column => column.ToList())]);
        foreach (GraphBox box in parts)
        {
            box.X += Margin;
            box.Y += Height + Margin;
        }

        _boxes.AddRange(parts);
        Width = Math.Max(Width, width);
        Height += height + Apart;
    }

    private void AddRows(IEnumerable<ToldNode> alone)
    {
        double left = 0;
        double high = 0;
        foreach (ToldNode node in alone)
        {
            var box = new GraphBox(node, 0);
            if (left > 0 && left + box.Width > Math.Max(Width, Wide))
            {
                Height += high + 12;
                (left, high) = (0, 0);
            }

            (box.X, box.Y) = (Margin + left + (box.Width / 2), Height + Margin + (box.Height / 2));
            left += box.Width + 12;
            high = Math.Max(high, box.Height);
            Width = Math.Max(Width, left - 12);
            _boxes.Add(box);
        }

        Height += high > 0 ? high + Apart : 0;
    }

    private static bool IsLoose(ToldEdge edge) => edge.Standing != EdgeStanding.Read && edge.From.Shape is NodeShape.Organisation or NodeShape.Person;

    // Who vouches for an edge of deals is shown by its line, and in the list beneath; of speech it is how many claims there are.
    private static string Label(ToldEdge[] edges) => SafeText.Plain(string.Join(" · ", edges.SelectMany(static edge => edge.Standing == EdgeStanding.Read ? edge.Lines : [edge.Role]).Distinct()));

    private static List<List<ToldNode>> Components(ToldNetwork network)
    {
        ILookup<ToldNode, ToldNode> beside = network.Edges.SelectMany(static edge => new[] { (edge.From, edge.To), (edge.To, edge.From) }).ToLookup(static pair => pair.Item1, static pair => pair.Item2);
        HashSet<ToldNode> seen = [];
        List<List<ToldNode>> components = [];
        foreach (ToldNode node in network.Nodes.Where(seen.Add))
        {
            List<ToldNode> component = [node];
            for (int at = 0; at < component.Count; at++)
            {
                component.AddRange(beside[component[at]].Where(seen.Add));
            }

            components.Add(component);
        }

        return components;
    }
}
