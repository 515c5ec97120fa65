namespace JojDomain.Interchange;

/// <summary>Which of several items each position of a question names.</summary>
/// <param name="Rows">The items, in the order in which they are first named.</param>
internal sealed record ToldMatrix(IReadOnlyList<ToldMatrixRow> Rows);
