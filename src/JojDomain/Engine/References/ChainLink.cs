namespace JojDomain.Engine;

/// <summary>A reference that must not be part of a cycle.</summary>
/// <param name="Chain">The name of the kind of reference, such as <c>organisation.partOf</c>.</param>
/// <param name="Owner">The definition of the entity that has the reference, as its index.</param>
/// <param name="Target">The id that is referred to.</param>
/// <param name="Place">Where the reference is.</param>
/// <param name="Slot">The slot of the id in the interner, or -1.</param>
internal readonly record struct ChainLink(string Chain, int Owner, string Target, long Place, int Slot);
