namespace JojDomain.Interchange;

/// <summary>The way of an edge through a drawing.</summary>
/// <param name="Standing">Who vouches for it.</param>
/// <param name="Boxes">From left to right: one end, the words and points between, the other end.</param>
/// <param name="IsBackwards">Whether it leads from right to left.</param>
internal sealed record GraphRoute(EdgeStanding Standing, IReadOnlyList<GraphBox> Boxes, bool IsBackwards);
