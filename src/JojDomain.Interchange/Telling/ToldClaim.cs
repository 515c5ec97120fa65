namespace JojDomain.Interchange;

/// <summary>One claim with all that is recorded of it.</summary>
/// <param name="Account">The voice, the act, the sources and the words.</param>
/// <param name="Lines">Its gloss, statements, relations and reviews, each in words.</param>
internal sealed record ToldClaim(ToldAccount Account, IReadOnlyList<string> Lines);
