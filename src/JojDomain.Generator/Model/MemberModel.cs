using Microsoft.CodeAnalysis.CSharp;

namespace JojDomain.Generator.Model;

/// <summary>One member of an object.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Type">The property's type without its question mark.</param>
/// <param name="Codec">The codec of that type.</param>
internal sealed record MemberModel(string Property, string JsonName, string Type, CodecExpression Codec)
{
    public Presence Presence { get; init; }

    /// <summary>The first sentence of the property's documentation.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The lower bound of its length, number or count as an argument, such as <c>minItems: 2</c>; empty where there is none.</summary>
    public string Least { get; init; } = "";

    public bool IsReferenceType { get; init; }

    /// <summary>Whether the constructor sets it, and not the object initialiser. The constructor checks a rule over its arguments.</summary>
    public bool ByConstructor { get; init; }

    public bool IsBare { get; init; }

    /// <summary>Whether it is a plain list.</summary>
    public bool IsList { get; init; }

    /// <summary>The type of the items of a plain list, of a listing or of a history; null for all others.</summary>
    public string? ItemType { get; init; }

    /// <summary>The word of the default value of an enumeration, where a document that leaves the member out states that value; null for all others.</summary>
    public string? StatedDefault { get; init; }

    /// <summary>Whether it is a reference to an entity, or contains references.</summary>
    public bool IsReference => Codec.Reference != ReferenceKind.None;

    /// <summary>What the member does when two accounts of an item are compared; null where it is not marked.</summary>
    public string? Facet { get; init; }

    /// <summary>Whether it is the id of the entity itself.</summary>
    public bool IsOwnId { get; init; }

    /// <summary>Whether a visitor walks into it: content built in code can be wrong in any value but a leaf, whose constructor checks it.</summary>
    public bool IsVisited { get; init; }

    public Statable Statable { get; init; }

    /// <summary>Whether it states what the entity is or is called (<c>[Defining]</c>).</summary>
    public bool IsDefining { get; init; }

    /// <summary>Whether the author holds it without a <c>Holding</c>.</summary>
    public bool NeedsNoHolding { get; init; }

    /// <summary>Whether it is the time of something that lasts (<c>[Lasting]</c>).</summary>
    public bool IsLasting { get; init; }

    /// <summary>Whether it is, or its items have, a reference that must not lead back to the entity (<c>[Acyclic]</c>).</summary>
    public bool IsChain { get; init; }

    /// <summary>The entity type of the items of a plain list of entities; null for all others.</summary>
    public string? ListedEntity { get; init; }

    /// <summary>The type of the value, or of one item, that a statement can give the property; null when no statement can be about it.</summary>
    public string? StatableValue { get; init; }

    /// <summary>The expression of the codec of the reported value or listing in such a statement; null when no statement can be about it.</summary>
    public string? StatableCodec { get; init; }

    /// <summary>The names in JSON of a flattened member, which is several members of the object around it; empty for all others.</summary>
    public ValueList<string> Flattened { get; init; } = new([]);

    /// <summary>The property that is a reference whose kind this flattened member decides; null where it decides none.</summary>
    public string? Narrows { get; init; }

    /// <summary>The flattened member that decides the kind of this reference; null for all others.</summary>
    public MemberModel? NarrowedBy { get; init; }

    public bool IsFlattened => Flattened.Count > 0;

    /// <summary>All of its names in JSON: one, or those of a flattened member.</summary>
    public IEnumerable<string> JsonNames => IsFlattened ? Flattened : [JsonName];

    /// <summary>The local variable into which the member is read. Names that the emitted method uses itself are avoided.</summary>
    public string Local => JsonName is "value" or "reader" or "start" or "errors" or "scan" or "broken" || SyntaxFacts.GetKeywordKind(JsonName) != SyntaxKind.None
        ? JsonName + "Value"
        : JsonName;

    /// <summary>The local variable with the reference that is noted once its kind is known.</summary>
    public string Deferred => Local + "Reference";

    /// <summary>The property of the emitted class that has the codec of the member, where no shared one is used.</summary>
    public string CodecProperty => Property + "Member";

    /// <summary>The property of the emitted class that has the codec of the member's content, where no shared one is used.</summary>
    public string InnerCodecProperty => Property + "Inner";

    /// <summary>The expression by which emitted code uses the codec of the member.</summary>
    public string CodecAccess => Codec.Origin == CodecOrigin.Shared ? Codec.Expression : CodecProperty;

    /// <summary>The expression by which emitted code uses the codec of the member's content; null where it has none.</summary>
    public string? InnerCodecAccess => Codec.Inner is { Origin: CodecOrigin.Made } ? InnerCodecProperty : Codec.Inner?.Expression;
}
