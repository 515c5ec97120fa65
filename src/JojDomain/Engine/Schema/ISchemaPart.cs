namespace JojDomain.Engine;

/// <summary>A type that a JSON Schema describes. Every codec is one.</summary>
internal interface ISchemaPart
{
    /// <summary>The type's name in the schema.</summary>
    string SchemaKey { get; }

    /// <summary>Whether the type is described at each place of use, and not by a definition in <c>$defs</c>.</summary>
    bool IsInPlace { get; }

    /// <summary>Whether a value may be an array.</summary>
    bool MayBeArray { get; }

    /// <summary>The names of the members by which an object of the type is distinguished from an absence; none of them may be in an absence.</summary>
    IReadOnlyList<string> MemberNames { get; }

    /// <summary>Writes the keywords of the type's schema into the object that is open.</summary>
    void Describe(SchemaWriter schema);
}
