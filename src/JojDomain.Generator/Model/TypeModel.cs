namespace JojDomain.Generator.Model;

/// <summary>What the generator knows of one type; value-equal, and free of compiler objects.</summary>
/// <param name="Shape">Which kind of code is emitted.</param>
/// <param name="Name">The simple name, such as <c>Agreement</c>.</param>
/// <param name="Parameter">The type parameter with which the type is declared, such as <c>TStatus</c>; null for most.</param>
/// <param name="Constraint">The type parameter's constraint.</param>
internal sealed record TypeModel(Shape Shape, string Namespace, string Name, string? Parameter, string? Constraint)
{
    public ValueList<MemberModel> Members { get; init; } = new([]);

    /// <summary>The expression of the type's codec; null where that depends on a type parameter.</summary>
    public string? Codec { get; init; }

    /// <summary>What the type's documentation says first.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Sets of members of which one must be there at least.</summary>
    public ValueList<ValueList<NeedModel>> Needs { get; init; } = new([]);

    /// <summary>Further rules, as JSON Schema.</summary>
    public ValueList<string> Rules { get; init; } = new([]);

    /// <summary>The words of an enumeration, or the well-known ones of a vocabulary.</summary>
    public ValueList<string> AllWords { get; init; } = new([]);

    /// <summary>The text that is read and not kept, and what a schema says of it; null for most types.</summary>
    public (string Name, string Summary)? PassedOver { get; init; }

    public ValueList<VariantModel> Variants { get; init; } = new([]);

    /// <summary>The word of this variant of a union; null for other types.</summary>
    public string? VariantWord { get; init; }

    public bool IsEntity { get; init; }

    /// <summary>Whether its text is that of a record, which shows the members.</summary>
    public bool ShowsMembers { get; init; }

    /// <summary>Whether short bare forms are kept and given again.</summary>
    public bool IsInterned { get; init; }

    /// <summary>Whether one that says the same as the one before it is that one.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether a rule of the whole story is about it, as about every entity.</summary>
    public bool HasStoryRule { get; init; }

    /// <summary>How the type is declared: <c>record</c>, or <c>class</c>.</summary>
    public string Keyword { get; init; } = "record";

    public bool IsVocabulary { get; init; }

    /// <summary>The expression of the shape of the text, where an attribute gives it; null for other types.</summary>
    public string? TextShape { get; init; }

    /// <summary>Closed types that occur as members, each with the expression of its codec.</summary>
    public ValueList<(string Type, string Codec)> Closed { get; init; } = new([]);

    public ValueList<FaultModel> Faults { get; init; } = new([]);

    public string FullName => Parameter is null ? Name : $"{Name}<{Parameter}>";

    public string CodecName => Parameter is null ? $"{Name}Codec" : $"{Name}Codec<{Parameter}>";

    public MemberModel? Bare => Members.FirstOrDefault(static member => member.IsBare);
}
