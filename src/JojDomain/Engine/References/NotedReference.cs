namespace JojDomain.Engine;

/// <summary>
/// One entry of a list of a <see cref="ReferenceTable"/>. One struct has the fields for all of its lists, because a list for each of several structs would be
/// more code that is compiled before the first read.
/// </summary>
internal struct NotedReference
{
    /// <summary>The id that is defined or referred to; null where it is not known.</summary>
    public string? Id;

    /// <summary>The name of the chain that a reference belongs to, or the holding whose property must be of the kind of its subject.</summary>
    public object? About;

    public long Place;

    /// <summary>The slot of the id in the interner, or -1.</summary>
    public int Slot;

    /// <summary>An index in the list of definitions, or a number of code points, depending on the list.</summary>
    public int Number;

    /// <summary>The kind of a definition.</summary>
    public EntityKind? Kind;

    /// <summary>The kinds that a reference may lead to.</summary>
    public KindSet Kinds;

    /// <summary>Whether the entity of a definition has a reference of a chain.</summary>
    public bool IsChained;
}
