namespace JojDomain.Interchange;

/// <summary>A line with the lines under it.</summary>
/// <param name="Text">The pieces of the line; they follow each other without a blank between them.</param>
/// <param name="Items">The lines under it.</param>
internal sealed record OutlineItem(IReadOnlyList<Piece> Text, IReadOnlyList<OutlineItem> Items);
