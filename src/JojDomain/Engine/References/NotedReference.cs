namespace JojDomain.Engine;

/// <summary>
/// What a table of references keeps of one thing that it noted. One struct with fields for all of them, and a list of its own: a list of
/// each other struct, and each property of it, would be code that the first read has to wait for.
/// </summary>
internal struct NotedReference
{
    /// <summary>The id that is defined or referred to; null where it is not known.</summary>
    public string? Id;

    /// <summary>The chain a reference belongs to, or the holding that is to be compared with what it is about.</summary>
    public object? About;

    public long Place;

    /// <summary>The interner's slot of the id, or -1.</summary>
    public int Slot;

    /// <summary>An index in the list of definitions, or a number of code points.</summary>
    public int Number;

    /// <summary>The kind of a definition.</summary>
    public EntityKind? Kind;

    /// <summary>The kinds that a reference may lead to.</summary>
    public KindSet Kinds;

    /// <summary>Whether a definition has references of a chain.</summary>
    public bool IsChained;
}
