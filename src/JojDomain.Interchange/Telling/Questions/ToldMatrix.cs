namespace JojDomain.Interchange;

/// <summary>The items that each position on a question names, as a table.</summary>
/// <param name="Rows">The items, in the order in which they are first named.</param>
internal sealed record ToldMatrix(IReadOnlyList<ToldMatrixRow> Rows);
