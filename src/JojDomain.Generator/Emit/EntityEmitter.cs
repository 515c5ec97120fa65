using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits what an entity implements of <c>Entity</c>: its identity, what it lacks, its defaults that state something, and its statable properties.</summary>
internal static class EntityEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        MemberModel? identifiers = type.Members.FirstOrDefault(static member => member is { IsList: true, ItemType: "Identifier" });
        var interfaces = new List<string>();
        if (type.Members.Any(static member => member is { Property: "Names", ItemType: "Name" }))
        {
            interfaces.Add("INamed");
        }

        if (identifiers is not null)
        {
            interfaces.Add("IIdentified");
        }

        source.Open($"partial record {type.FullName}{(interfaces.Count == 0 ? "" : $" : {string.Join(", ", interfaces)}")}");
        MemberModel[] statable = [.. type.Members.Where(static member => member.Statable != Statable.No)];
        if (statable.Length > 0)
        {
            source.Line($"/// <summary>The properties of {Article(type.Name)} that statements can be about.</summary>")
                .Line($"public static {type.Name}Properties Properties => {type.Name}Properties.Instance;")
                .Line();
        }

        source.Line("/// <inheritdoc/>")
            .Line("public override EntityRef Reference => Id;")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"public override EntityKind EntityKind => EntityKind.{type.Name};")
            .Line();
        Lacks(source, type);
        Defaults(source, type);
        if (identifiers is not null)
        {
            source.Line($"Entity IIdentified.With(EquatableArray<Identifier> identifiers) => this with {{ {identifiers.Property} = identifiers }};").Line();
        }

        TextEmitter.Emit(source, type);
        source.Close();
        if (statable.Length > 0)
        {
            PropertiesEmitter.Emit(source, type, statable);
        }
    }

    /// <summary>A type in documentation, behind its article.</summary>
    public static string Article(string name) => $"{("AEIOU".IndexOf(name[0]) >= 0 ? "an" : "a")} <see cref=\"{name}\"/>";

    // A rule that leads into another object is not about the entity alone: it is checked where both are known.
    private static void Lacks(SourceWriter source, TypeModel type)
    {
        if (type.Needs.FirstOrDefault(static needs => !needs.Any(static need => need.LeadsOn)) is not { } needs)
        {
            return;
        }

        // A property without a codec is no member, and has its own diagnostic.
        MemberModel[] members = [.. type.Members.Where(member => needs.Any(need => need.Property == member.Property))];
        if (members.Length == 0)
        {
            return;
        }

        string last = members[members.Length - 1].JsonName;
        string lacking = members.Length == 1
            ? $"not the member {last}"
            : $"none of the members {string.Join(", ", members.Take(members.Length - 1).Select(static member => member.JsonName))} and {last}";
        source.Line("/// <inheritdoc/>")
            .Line($"internal override string? Lacks => {string.Join(" && ", members.Select(static member => Absent(member)))}")
            .Line($"    ? \"{lacking}\"")
            .Line("    : null;")
            .Line();
    }

    private static void Defaults(SourceWriter source, TypeModel type)
    {
        MemberModel[] stated = [.. type.Members.Where(static member => member.StatedDefault is not null)];
        if (stated.Length == 0)
        {
            return;
        }

        source.Line("/// <inheritdoc/>")
            .Line("internal override string? StatedDefaultOf(string member) => member switch")
            .Line("{");
        foreach (MemberModel member in stated)
        {
            source.Line($"    \"{member.JsonName}\" => \"\\\"{member.StatedDefault}\\\"\",");
        }

        source.Line("    _ => null,").Line("};").Line();
    }

    private static string Absent(MemberModel member) => member switch
    {
        { Presence: Presence.Nullable } => $"{member.Property} is null",
        { Statable: Statable.Reported } => $"{member.Property}.State != ReportState.Stated",
        { Statable: Statable.Listing or Statable.History } => $"{member.Property}.Count == 0",
        { IsList: true } => $"{member.Property}.IsEmpty",
        _ => $"{member.Property} == default",
    };
}
