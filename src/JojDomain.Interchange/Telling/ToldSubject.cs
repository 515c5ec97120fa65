namespace JojDomain.Interchange;

/// <summary>One entity with all that is said of it and in agreement.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Questions">What is said of its properties.</param>
/// <param name="Remarks">Claims that speak of it, and say nothing that has a property.</param>
internal sealed record ToldSubject(string Name, IReadOnlyList<ToldQuestion> Questions, IReadOnlyList<ToldAccount> Remarks);
