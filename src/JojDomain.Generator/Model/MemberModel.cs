using Microsoft.CodeAnalysis.CSharp;

namespace JojDomain.Generator.Model;

/// <summary>One member of an object.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Wire">The name in JSON.</param>
/// <param name="Type">The property's type without its question mark.</param>
/// <param name="Codec">The codec of that type.</param>
internal sealed record MemberModel(string Property, string Wire, string Type, CodecExpression Codec)
{
    public Presence Presence { get; init; }

    /// <summary>What the property's documentation says first.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The lower bound of its length, number or count as an argument, such as <c>minItems: 2</c>; empty where there is none.</summary>
    public string Least { get; init; } = "";

    public bool IsReferenceType { get; init; }

    /// <summary>Set by the constructor, as rule types do, and not by the object initialiser.</summary>
    public bool ByConstructor { get; init; }

    public bool IsBare { get; init; }

    /// <summary>Whether it is a plain list.</summary>
    public bool IsList { get; init; }

    /// <summary>The type of the items of a plain list, of a listing or of a history; null for all others.</summary>
    public string? ItemType { get; init; }

    /// <summary>The word of the enumeration's value that the member has where it is left out, when leaving it out states that; null for all others.</summary>
    public string? StatedDefault { get; init; }

    /// <summary>Whether it is a reference to an entity, or holds such.</summary>
    public bool IsReference => Codec.Reference != ReferenceKind.None;

    /// <summary>What the member does when two accounts of an item are compared; null where it is not marked.</summary>
    public string? Facet { get; init; }

    /// <summary>The id of the entity itself.</summary>
    public bool IsOwnId { get; init; }

    /// <summary>Whether content built in code is checked here: everything but a leaf, which is right as soon as it exists.</summary>
    public bool IsVisited { get; init; }

    public Statable Statable { get; init; }

    /// <summary>Whether it says what the entity is or is called.</summary>
    public bool IsDefining { get; init; }

    /// <summary>Whether the author holds it without a reason.</summary>
    public bool NeedsNoHolding { get; init; }

    /// <summary>Whether what it holds must not lead back to the entity by way of it: itself, or a member of its items, is a reference of a chain.</summary>
    public bool IsChain { get; init; }

    /// <summary>The kind of entity that the items of the plain list are; null for all others.</summary>
    public string? ListedEntity { get; init; }

    /// <summary>The type of what a statement says the property to be, or to hold; null when it cannot say anything.</summary>
    public string? StatableValue { get; init; }

    /// <summary>The expression of the codec of the reported value or listing that a statement carries; null when there is none.</summary>
    public string? StatableCodec { get; init; }

    /// <summary>The names in JSON of a member that is several members of the object around it; empty for all others.</summary>
    public ValueList<string> Flattened { get; init; } = new([]);

    /// <summary>The reference whose kind a flattened member decides, by its property's name; null where it decides none.</summary>
    public string? Narrows { get; init; }

    /// <summary>The flattened member that decides the kind of this reference; null for all others.</summary>
    public MemberModel? NarrowedBy { get; init; }

    public bool IsFlattened => Flattened.Count > 0;

    /// <summary>All of its names in JSON.</summary>
    public IEnumerable<string> Wires => IsFlattened ? Flattened : [Wire];

    /// <summary>The local variable in which the member is while its object is read.</summary>
    public string Local => Wire is "value" or "reader" or "start" or "errors" or "scan" or "broken" || SyntaxFacts.GetKeywordKind(Wire) != SyntaxKind.None
        ? Wire + "Value"
        : Wire;

    /// <summary>The local variable in which its place is until its kind is known.</summary>
    public string Deferred => Local + "Reference";

    /// <summary>The name by which the codec's class has the codec of the member, where it is not found elsewhere.</summary>
    public string Held => Property + "Member";

    /// <summary>The name by which it has the codec of what is in the member, where that is not found elsewhere.</summary>
    public string HeldInner => Property + "Inner";

    /// <summary>The codec of the member, where it is used.</summary>
    public string Found => Codec.Origin == CodecOrigin.Shared ? Codec.Expression : Held;

    /// <summary>The codec of what is in the member, where it is used.</summary>
    public string? FoundInner => Codec.Inner is { Origin: CodecOrigin.Made } ? HeldInner : Codec.Inner?.Expression;
}
