namespace JojDomain.Interchange;

/// <summary>A stretch of a text in which the same claims have their words.</summary>
/// <param name="Text">The text.</param>
/// <param name="Claims">The claims whose passages it is in; empty for none.</param>
/// <param name="Ending">Those of them whose passage ends with it.</param>
internal sealed record ToldStretch(string Text, IReadOnlyList<Id<Claim>> Claims, IReadOnlyList<Id<Claim>> Ending);
