namespace JojDomain.Interchange;

/// <summary>One item, and what each position says about it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Cells">What each position says about it, in the order of the positions.</param>
internal sealed record ToldMatrixRow(string Item, IReadOnlyList<ItemMention> Cells);
