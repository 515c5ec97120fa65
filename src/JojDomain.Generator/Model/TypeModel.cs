namespace JojDomain.Generator.Model;

/// <summary>What the generator knows of one type. It compares by value and has no compiler objects, so that unchanged output is reused.</summary>
/// <param name="Shape">Which kind of code is emitted.</param>
/// <param name="Name">The simple name, such as <c>Agreement</c>.</param>
/// <param name="Parameter">The type parameter with which the type is declared, such as <c>TStatus</c>; null for most.</param>
/// <param name="Constraint">The type parameter's constraint.</param>
internal sealed record TypeModel(Shape Shape, string Namespace, string Name, string? Parameter, string? Constraint)
{
    public ValueList<MemberModel> Members { get; init; } = new([]);

    /// <summary>The expression of the type's codec; null where that depends on a type parameter.</summary>
    public string? Codec { get; init; }

    /// <summary>The first sentence of the type's documentation.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Sets of members, of each of which at least one must be there.</summary>
    public ValueList<ValueList<NeedModel>> Needs { get; init; } = new([]);

    /// <summary>Further rules, as JSON Schema.</summary>
    public ValueList<string> Rules { get; init; } = new([]);

    /// <summary>The words of an enumeration, or the well-known ones of a vocabulary.</summary>
    public ValueList<string> AllWords { get; init; } = new([]);

    /// <summary>The member that is read and not kept, and its summary for the schema; null for most types.</summary>
    public (string Name, string Summary)? PassedOver { get; init; }

    public ValueList<VariantModel> Variants { get; init; } = new([]);

    /// <summary>The word of a variant in the member <c>type</c>; null for other types.</summary>
    public string? VariantWord { get; init; }

    public bool IsEntity { get; init; }

    /// <summary>Whether <c>ToString</c> is that of a record, which shows the members.</summary>
    public bool ShowsMembers { get; init; }

    /// <summary>Whether short bare forms are interned: read once, and the value used again (<c>[Interned]</c>).</summary>
    public bool IsInterned { get; init; }

    /// <summary>Whether a value that equals the one read before it becomes the same object (<c>[Repeated]</c>).</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether the codec calls <c>CheckRules</c>: for entities, and for types with <c>[HasStoryRule]</c>.</summary>
    public bool HasStoryRule { get; init; }

    /// <summary>How the type is declared: <c>record</c>, or <c>class</c>.</summary>
    public string Keyword { get; init; } = "record";

    public bool IsVocabulary { get; init; }

    /// <summary>The expression of the shape of the text, where an attribute of a leaf gives it; null for other types.</summary>
    public string? TextShape { get; init; }

    /// <summary>The closed generic types of members, each with the expression of its codec.</summary>
    public ValueList<(string Type, string Codec)> Closed { get; init; } = new([]);

    public ValueList<FaultModel> Faults { get; init; } = new([]);

    public string FullName => Parameter is null ? Name : $"{Name}<{Parameter}>";

    public string CodecName => Parameter is null ? $"{Name}Codec" : $"{Name}Codec<{Parameter}>";

    public MemberModel? Bare => Members.FirstOrDefault(static member => member.IsBare);
}
