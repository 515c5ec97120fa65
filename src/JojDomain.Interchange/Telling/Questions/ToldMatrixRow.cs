namespace JojDomain.Interchange;

/// <summary>One item, and what each position says of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Cells">What each position says of it, in their order.</param>
internal sealed record ToldMatrixRow(string Item, IReadOnlyList<ItemMention> Cells);
