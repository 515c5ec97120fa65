using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Html.Pictures;

public class GraphDrawingTests
{
    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Of_ReferenceStory_ShowsAllWithoutOverlap(string name) => Holds(ReferenceStories.Get(name));

    [Fact]
    public void Of_AnyStory_ShowsAllWithoutOverlap() => StoryCases.Any.Sample(Holds, iter: 50);

    [Fact]
    public void Of_Circle_IsDrawnToo()
    {
        ToldNode a = Node("a"), b = Node("b"), c = Node("c");
        var network = new ToldNetwork("", [a, b, c], [Edge(a, b), Edge(b, c), Edge(c, a), Edge(a, a)]);

        var drawing = GraphDrawing.Of(network);

        drawing.Routes.Select(static route => $"{route.Boxes[0].Lines[0]}{(route.IsBackwards ? "<" : ">")}{route.Boxes[^1].Lines[0]}").Should().Equal("a>b", "b>c", "a<c");
        drawing.LeftOut.Should().Be(1, "nothing leads to itself");
    }

    [Fact]
    public void Of_LongChain_TakesNoStack()
    {
        ToldNode[] nodes = [.. Enumerable.Range(0, 20_000).Select(static index => Node($"n{index}"))];

        GraphLayers.Of(nodes, [.. nodes.Zip(nodes.Skip(1))])[nodes[^1]].Should().Be(19_999);
    }

    private static void Holds(Story story)
    {
        foreach (ToldNetwork network in GraphTelling.Of(story, Wording.English).Networks)
        {
            var drawing = GraphDrawing.Of(network);
            GraphBox[] boxes = [.. drawing.Boxes.Where(static box => !box.IsPoint)];
            boxes.Count(static box => box.Class != "label").Should().Be(network.Nodes.Count);
            boxes.Should().OnlyContain(box => box.X - (box.Width / 2) >= 0 && box.X + (box.Width / 2) <= drawing.Width && box.Y - (box.Height / 2) >= 0 && box.Y + (box.Height / 2) <= drawing.Height);
            foreach ((int index, GraphBox box) in boxes.Index())
            {
                boxes.Skip(index + 1).Where(other => Overlap(box, other)).Select(other => $"{string.Join(' ', box.Lines)} over {string.Join(' ', other.Lines)}").Should().BeEmpty();
            }

            drawing.Routes.Where(static route => !route.Boxes.Zip(route.Boxes.Skip(1)).All(static pair => pair.First.X + (pair.First.Width / 2) < pair.Second.X - (pair.Second.Width / 2))).Should().BeEmpty("edges go from left to right");
            int drawn = network.Edges.Count - drawing.LeftOut;
            drawing.Routes.Count.Should().BeLessThanOrEqualTo(drawn);
            (drawn == 0).Should().Be(drawing.Routes.Count == 0);
        }
    }

    private static bool Overlap(GraphBox one, GraphBox other) =>
        Math.Abs(one.X - other.X) < ((one.Width + other.Width) / 2) - 0.01 && Math.Abs(one.Y - other.Y) < ((one.Height + other.Height) / 2) - 0.01;

    private static ToldNode Node(string name) => new(name, name, NodeShape.Agreement, "", "", null);

    private static ToldEdge Edge(ToldNode from, ToldNode to) => new(from, to, "to", "to", "", EdgeStanding.Held, []);
}
