namespace JojDomain.Interchange;

/// <summary>A part of a story in words, under its heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Items">The lines.</param>
internal sealed record OutlineSection(string Heading, IReadOnlyList<OutlineItem> Items);
