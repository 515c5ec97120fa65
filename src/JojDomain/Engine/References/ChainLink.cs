namespace JojDomain.Engine;

/// <summary>A reference that must not be part of a cycle: which kind of reference, from which entity, to which id.</summary>
internal readonly record struct ChainLink(string Chain, int Owner, string Target, long Place, int Slot);
