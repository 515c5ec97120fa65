namespace JojDomain.Engine;

/// <summary>A codec as a JSON Schema sees it: what of a type's JSON is known beforehand.</summary>
internal interface ISchemaPart
{
    /// <summary>The type's name in the schema.</summary>
    string SchemaKey { get; }

    /// <summary>Whether the type is described where it is used, and not by a definition.</summary>
    bool IsInPlace { get; }

    /// <summary>Whether a value may be an array.</summary>
    bool MayBeArray { get; }

    /// <summary>The members an object of the type is known by: none of them can be beside an absence.</summary>
    IReadOnlyList<string> MemberNames { get; }

    /// <summary>Writes the keywords of the type's schema into the object that is open.</summary>
    void Describe(SchemaWriter schema);
}
