namespace JojDomain.Interchange;

/// <summary>One voice with its claims in the order of the story.</summary>
/// <param name="Name">Who speaks.</param>
/// <param name="Claims">Its claims.</param>
internal sealed record ToldVoice(string Name, IReadOnlyList<ToldClaim> Claims);
