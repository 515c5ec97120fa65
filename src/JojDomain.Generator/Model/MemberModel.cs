namespace JojDomain.Generator.Model;

/// <summary>One member of an object.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Wire">The name in JSON.</param>
/// <param name="Type">The property's type without its question mark.</param>
/// <param name="Codec">The expression that makes or finds the codec of that type.</param>
/// <param name="CodecType">The codec's type.</param>
internal sealed record MemberModel(string Property, string Wire, string Type, string Codec, string CodecType)
{
    public Presence Presence { get; init; }

    public bool IsReferenceType { get; init; }

    /// <summary>Set by the constructor, as rule types do, and not by the object initialiser.</summary>
    public bool ByConstructor { get; init; }

    public bool IsBare { get; init; }

    /// <summary>The id of the entity itself.</summary>
    public bool IsOwnId { get; init; }

    public bool MayRefer { get; init; }

    /// <summary>The value type of a statable property (reported, listing or history); null for others.</summary>
    public string? StatableValue { get; init; }

    public Statable Statable { get; init; }

    public string Local => Safe(char.ToLowerInvariant(Property[0]) + Property.Substring(1));

    public string Field => Property + "Member";

    private static string Safe(string name) => name is "event" or "operator" or "string" or "value" or "reader" or "start" or "errors" or "scan"
        ? name + "Value"
        : name;
}
