namespace JojDomain.Interchange;

/// <summary>An entity that a value leads to.</summary>
/// <param name="Target">The entity.</param>
/// <param name="Index">The index of the item in its listing; null for a report.</param>
/// <param name="Details">What the value states beside the entity, in words; empty where that is nothing.</param>
/// <param name="Pointers">The members of the value that are in the target and the details, as JSON Pointers within it; empty where the value is the target.</param>
internal sealed record GraphLink(EntityRef Target, int? Index, string Details, params IReadOnlyList<string> Pointers);
