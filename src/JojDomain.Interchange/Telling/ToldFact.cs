namespace JojDomain.Interchange;

/// <summary>A property of an entity, as the author of the story holds it.</summary>
/// <param name="Label">The property.</param>
/// <param name="Value">The value, or the kind of its absence.</param>
/// <param name="Reason">Why it is held; empty where no reason is needed or none is given.</param>
internal sealed record ToldFact(string Label, string Value, string Reason);
