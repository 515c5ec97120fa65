using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Writes a network as a drawing where there is room for one, and as a list for any reader.</summary>
internal sealed class GraphPicture(HtmlWriter html, Wording wording)
{
    // Above it a drawing shows nothing any more.
    private const int ManyNodes = 120;

    /// <summary>What the lines of all drawings of a page end in.</summary>
    public void Definitions()
    {
        using (html.Element("svg", ("class", "unseen"), ("width", 0), ("height", 0), ("aria-hidden", "true")))
        using (html.Element("defs"))
        using (html.Element("marker", ("id", "arrow"), ("viewBox", "0 0 8 8"), ("refX", 8), ("refY", 4), ("markerWidth", 8), ("markerHeight", 8), ("orient", "auto-start-reverse"), ("markerUnits", "userSpaceOnUse")))
        {
            html.Empty("path", ("class", "head"), ("d", "M0 0L8 4L0 8z"));
        }
    }

    public void Write(ToldNetwork network, string id)
    {
        using (html.Element("figure", ("class", "network"), ("aria-labelledby", id)))
        {
            html.Text("figcaption", network.Heading, ("id", id));
            bool isDrawn = network.Nodes.Count <= ManyNodes;
            if (isDrawn)
            {
                var drawing = GraphDrawing.Of(network);
                Draw(drawing, id);
                Key(network);
                if (drawing.LeftOut > 0)
                {
                    html.Text("p", drawing.LeftOut == 1 ? wording.Say("1 more link is in the list alone.") : wording.Say($"{drawing.LeftOut} more links are in the list alone."), ("class", "key"));
                }
            }

            using (html.Element("details", ("class", isDrawn ? "as-list drawn" : "as-list"), ("open", isDrawn ? null : "")))
            {
                html.Text("summary", wording.Say("As a list"));
                List(network);
            }
        }

        html.Line();
    }

    private void Draw(GraphDrawing drawing, string id)
    {
        // A region that scrolls is reached by the keyboard.
        using (html.Element("div", ("class", "drawing"), ("role", "group"), ("tabindex", "0"), ("aria-labelledby", id)))
        using (html.Element("svg", ("width", Math.Ceiling(drawing.Width)), ("height", Math.Ceiling(drawing.Height)), ("role", "img"), ("aria-labelledby", id)))
        {
            foreach (GraphRoute route in drawing.Routes)
            {
                html.Line();
                html.Empty("path", ("class", $"edge {Wording.CamelCase(route.Standing.ToString())}"), ("d", Way(route)), (route.IsBackwards ? "marker-start" : "marker-end", "url(#arrow)"));
            }

            foreach (GraphBox box in drawing.Boxes.Where(static box => !box.IsPoint))
            {
                html.Line();
                Box(box);
            }
        }
    }

    private void Box(GraphBox box)
    {
        using (html.Element("g", ("class", box.Class)))
        {
            if (box.Lines.Count > 0)
            {
                html.Empty("rect", ("x", box.X - (box.Width / 2)), ("y", box.Y - (box.Height / 2)), ("width", box.Width), ("height", box.Height));
            }

            double y = box.Y - (GraphBox.LineHeight * (box.Lines.Count + box.Notes.Count) / 2) + 12;
            foreach (string line in box.Lines)
            {
                html.Text("text", line, ("x", box.X), ("y", y));
                y += GraphBox.LineHeight;
            }

            foreach (string line in box.Notes)
            {
                html.Text("text", line, ("class", "small"), ("x", box.X), ("y", y));
                y += GraphBox.LineHeight;
            }
        }
    }

    // The line is left out under the words on it.
    private static string Way(GraphRoute route)
    {
        var way = new StringBuilder();
        for (int at = 1; at < route.Boxes.Count; at++)
        {
            (GraphBox left, GraphBox right) = (route.Boxes[at - 1], route.Boxes[at]);
            double from = left.X + (left.Width / 2);
            double to = right.X - (right.Width / 2);
            double middle = (from + to) / 2;
            way.Append(CultureInfo.InvariantCulture, $"M{from:0.#} {left.Y:0.#}C{middle:0.#} {left.Y:0.#} {middle:0.#} {right.Y:0.#} {to:0.#} {right.Y:0.#}");
            if (right.IsPoint)
            {
                way.Append(CultureInfo.InvariantCulture, $"H{right.X + (right.Width / 2):0.#}");
            }
        }

        return way.ToString();
    }

    private void Key(ToldNetwork network)
    {
        (EdgeStanding Standing, string Text)[] lines = [(EdgeStanding.Held, wording.Say("held by the author")), (EdgeStanding.Said, wording.Say("only said")), (EdgeStanding.Disputed, wording.Say("said, and disputed"))];
        HashSet<EdgeStanding> used = [.. network.Edges.Select(static edge => edge.Standing)];
        if (used.Contains(EdgeStanding.Read))
        {
            html.Text("p", wording.Say("From left to right: who speaks, who passes it on, and the source in which it is read."), ("class", "key"));
            return;
        }

        using (html.Element("ul", ("class", "key edges")))
        {
            foreach ((EdgeStanding standing, string text) in lines.Where(line => used.Contains(line.Standing)))
            {
                using (html.Element("li"))
                {
                    using (html.Element("svg", ("class", "sample"), ("width", 36), ("height", 10), ("aria-hidden", "true")))
                    {
                        html.Empty("path", ("class", $"edge {Wording.CamelCase(standing.ToString())}"), ("d", "M0 5H36"));
                    }

                    html.Text(text);
                }
            }
        }
    }

    private void List(ToldNetwork network)
    {
        ILookup<ToldNode, ToldEdge> edges = network.Edges.ToLookup(static edge => edge.From);
        HashSet<ToldNode> ends = [.. network.Edges.Select(static edge => edge.To)];
        using (html.Element("ul", ("class", "trees")))
        {
            foreach (ToldNode node in network.Nodes.Where(node => edges.Contains(node) || !ends.Contains(node)))
            {
                html.Line();
                using (html.Element("li"))
                {
                    html.ModelText("b", node.Name);
                    Soft(node.Note);
                    Edges([.. edges[node]]);
                }
            }
        }
    }

    private void Edges(ToldEdge[] edges)
    {
        if (edges.Length == 0)
        {
            return;
        }

        using (html.Element("ul"))
        {
            foreach (ToldEdge edge in edges)
            {
                using (html.Element("li", ("class", Wording.CamelCase(edge.Standing.ToString()))))
                {
                    html.Text("→ ");
                    html.ModelText(edge.Label.Length > 0 ? $"{edge.Label}: {edge.To.Name}" : edge.To.Name);
                    Soft(edge.Grounds);
                }
            }
        }
    }

    private void Soft(string text)
    {
        if (text.Length > 0)
        {
            html.Text(" ");
            html.ModelText("span", $"({text})", ("class", "soft"));
        }
    }
}
