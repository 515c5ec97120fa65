namespace JojDomain.Interchange;

/// <summary>Places the boxes of columns, so that edges cross little and are short, and no two boxes overlap.</summary>
internal static class GraphPlacing
{
    private const double Gap = 12;
    private const double Between = 22;
    private const int Sweeps = 12;

    /// <summary>Gives each box its place, from the upper left corner on.</summary>
    /// <returns>The width and the height that they take.</returns>
    public static (double Width, double Height) Place(IReadOnlyList<List<GraphBox>> columns)
    {
        foreach (List<GraphBox> column in columns)
        {
            Stack(column);
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            bool isForward = sweep % 2 == 0;
            foreach (List<GraphBox> column in isForward ? columns : columns.Reverse())
            {
                Order(column, isForward);
                Settle(column, sweep < Sweeps - 2 ? box => Mean(isForward ? box.Before : box.After, box) : static box => Mean([.. box.Before, .. box.After], box));
            }
        }

        double top = columns.SelectMany(static column => column).Min(static box => box.Y - (box.Height / 2));
        double bottom = 0;
        double left = 0;
        foreach (List<GraphBox> column in columns)
        {
            double wide = column.Max(static box => box.Width);
            foreach (GraphBox box in column)
            {
                box.X = left + (wide / 2);
                box.Width = box.IsPoint ? wide : box.Width;
                box.Y -= top;
                bottom = Math.Max(bottom, box.Y + (box.Height / 2));
            }

            left += wide + Between;
        }

        return (left - Between, bottom);
    }

    private static double Mean(List<GraphBox> neighbours, GraphBox box) => neighbours.Count == 0 ? box.Y : neighbours.Average(static each => each.Y);

    private static void Stack(List<GraphBox> column)
    {
        double y = 0;
        foreach (GraphBox box in column)
        {
            box.Y = y + (box.Height / 2);
            y += box.Height + Gap;
        }
    }

    private static void Order(List<GraphBox> column, bool isForward)
    {
        GraphBox[] ordered = [.. column.OrderBy(box => Mean(isForward ? box.Before : box.After, box))];
        column.Clear();
        column.AddRange(ordered);
    }

    // As near to where each would be as their order and their heights allow: neighbours that press on each other move as one block.
    private static void Settle(List<GraphBox> column, Func<GraphBox, double> wanted)
    {
        List<(double Sum, int Count)> blocks = [];
        double offset = 0;
        List<double> offsets = [];
        for (int index = 0; index < column.Count; index++)
        {
            offset += index == 0 ? 0 : ((column[index - 1].Height + column[index].Height) / 2) + Gap;
            offsets.Add(offset);
            blocks.Add((wanted(column[index]) - offset, 1));
            while (blocks.Count > 1 && blocks[^2].Sum / blocks[^2].Count > blocks[^1].Sum / blocks[^1].Count)
            {
                blocks[^2] = (blocks[^2].Sum + blocks[^1].Sum, blocks[^2].Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        int at = 0;
        foreach ((double sum, int count) in blocks)
        {
            for (int each = 0; each < count; each++, at++)
            {
                column[at].Y = (sum / count) + offsets[at];
            }
        }
    }
}
