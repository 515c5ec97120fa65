namespace JojDomain.Interchange;

/// <summary>One entity with the claims about it on which accounts agree.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Questions">What is claimed about its properties.</param>
/// <param name="Remarks">Claims about it that have no statement.</param>
internal sealed record ToldSubject(string Name, IReadOnlyList<ToldQuestion> Questions, IReadOnlyList<ToldAccount> Remarks);
