namespace JojDomain.Generator.Model;

/// <summary>Which references to entities a codec reads.</summary>
internal enum ReferenceKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those to an entity of any kind.</summary>
    Any,

    /// <summary>Those to an entity of one kind.</summary>
    Typed,
}
