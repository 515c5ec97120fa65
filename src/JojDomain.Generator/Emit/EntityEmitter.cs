using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits what every described type gets on itself: its converter, what its text shows, and for entities their identity and statable properties.</summary>
internal static class EntityEmitter
{
    public static string Emit(TypeModel type)
    {
        var source = new SourceWriter(type.Namespace, "System", "System.Collections.Generic", "System.Text", "System.Text.Json.Serialization", "JojDomain.Engine", "JojDomain.Serialization");
        string converter = type.Parameter is null ? $"StoryJsonConverter<{type.Name}>" : "StoryJsonConverterFactory";
        source.Line($"[JsonConverter(typeof({converter}))]");
        if (!type.IsEntity)
        {
            if (!type.ShowsMembers && !FacetEmitter.Applies(type))
            {
                return source.Line($"partial {type.Keyword} {type.FullName};").ToString();
            }

            source.Open($"partial record {type.FullName}");
            FacetEmitter.Emit(source, type);
            if (type.ShowsMembers)
            {
                TextEmitter.Emit(source, type);
            }

            return source.Close().ToString();
        }

        MemberModel? identifiers = type.Members.FirstOrDefault(static member => member is { IsList: true, ItemType: "Identifier" });
        string[] interfaces = [.. new[] { type.Members.Any(static member => member is { Property: "Names", ItemType: "Name" }) ? "INamed" : "", identifiers is null ? "" : "IIdentified" }.Where(static name => name.Length > 0)];
        source.Open($"partial record {type.FullName}{(interfaces.Length == 0 ? "" : $" : {string.Join(", ", interfaces)}")}");
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
            .Line($"public override EntityKind EntityKind => EntityKind.{type.Name};");
        Lacks(source, type);
        Defaults(source, type);
        if (identifiers is not null)
        {
            source.Line().Line($"Entity IIdentified.With(EquatableArray<Identifier> identifiers) => this with {{ {identifiers.Property} = identifiers }};");
        }

        if (type.ShowsMembers)
        {
            source.Line();
            TextEmitter.Emit(source, type);
        }

        source.Close();
        if (statable.Length > 0)
        {
            Properties(source, type, statable);
        }

        return source.ToString();
    }

    /// <summary>A type in documentation, behind its article.</summary>
    public static string Article(string name) => $"{("AEIOU".IndexOf(name[0]) >= 0 ? "an" : "a")} <see cref=\"{name}\"/>";

    // Only what the entity itself must say: a rule that leads into another object is checked where both are known.
    private static void Lacks(SourceWriter source, TypeModel type)
    {
        if (type.Needs.FirstOrDefault(static needs => !needs.Any(static need => need.LeadsOn)) is not { } needs)
        {
            return;
        }

        // A property without a codec is no member, and has its own diagnostic.
        MemberModel[] members = [.. type.Members.Where(member => needs.Any(need => need.Property == member.Property))];
        if (members.Length < 2)
        {
            return;
        }

        string names = string.Join(", ", members.Take(members.Length - 1).Select(static member => member.Wire));
        source.Line()
            .Line("/// <inheritdoc/>")
            .Line($"internal override string? Lacks => {string.Join(" && ", members.Select(static member => Absent(member)))}")
            .Line($"    ? \"{names} and {members[members.Length - 1].Wire}\"")
            .Line("    : null;");
    }

    private static void Defaults(SourceWriter source, TypeModel type)
    {
        MemberModel[] stated = [.. type.Members.Where(static member => member.StatedDefault is not null)];
        if (stated.Length == 0)
        {
            return;
        }

        source.Line()
            .Line("/// <inheritdoc/>")
            .Line("internal override string? StatedDefaultOf(string member) => member switch")
            .Line("{");
        foreach (MemberModel member in stated)
        {
            source.Line($"    \"{member.Wire}\" => \"\\\"{member.StatedDefault}\\\"\",");
        }

        source.Line("    _ => null,").Line("};");
    }

    private static string Absent(MemberModel member) => member switch
    {
        { Presence: Presence.Nullable } => $"{member.Property} is null",
        { Statable: Statable.Reported } => $"{member.Property}.State != ReportState.Stated",
        { Statable: Statable.Listing or Statable.History } => $"{member.Property}.Count == 0",
        { IsList: true } => $"{member.Property}.IsEmpty",
        _ => $"{member.Property} == default",
    };

    private static void Properties(SourceWriter source, TypeModel type, MemberModel[] statable)
    {
        source.Line()
            .Line($"/// <summary>The properties of {Article(type.Name)} that statements can be about, each with its value in an entity and as a statement.</summary>")
            .Open($"public sealed class {type.Name}Properties")
            .Line($"internal static readonly {type.Name}Properties Instance = new();")
            .Line()
            .Line("private Property[]? _all;")
            .Line()
            .Open($"private {type.Name}Properties()")
            .Close()
            .Line()
            .Line($"internal Property[] All => _all ??= [{string.Join(", ", statable.Select(static member => member.Property))}];");
        Find(source, statable);
        foreach (MemberModel member in statable)
        {
            string kind = member.Statable == Statable.Reported ? "ReportedProperty" : "ListingProperty";
            string get = member.Statable == Statable.History ? $"entity.{member.Property}.Entries" : $"entity.{member.Property}";
            string set = member.Statable == Statable.History ? "new(stated)" : "stated";
            source.Line()
                .Line($"/// <summary>About <see cref=\"{type.Name}.{member.Property}\"/>.</summary>")
                .Line($"public {kind}<{type.Name}, {member.StatableValue}> {member.Property} => _{Symbols.Camel(member.Property)} ?? Property.Once(ref _{Symbols.Camel(member.Property)}, new(")
                .Line($"    EntityKind.{type.Name},")
                .Line($"    \"{member.Wire}\",")
                .Line($"    static entity => {get},")
                .Line($"    static (entity, stated) => entity with {{ {member.Property} = {set} }},")
                .Line($"    {member.StatableCodec}){Marks(member)});")
                .Line()
                .Line($"private {kind}<{type.Name}, {member.StatableValue}>? _{Symbols.Camel(member.Property)};")
                .Line()
                .Line($"private Property {member.Property}Found() => {member.Property};");
        }

        source.Close();
    }

    private static string Marks(MemberModel member)
    {
        string[] marks = [.. new[] { member.IsDefining ? "IsDefining = true" : "", member.NeedsNoHolding ? "NeedsNoHolding = true" : "", member.IsChain ? "IsChain = true" : "" }.Where(static mark => mark.Length > 0)];
        return marks.Length == 0 ? "" : $" {{ {string.Join(", ", marks)} }}";
    }

    // To compile a call loads the type that it returns: through methods that return no more than a property, only the one that is found is.
    private static void Find(SourceWriter source, MemberModel[] statable)
    {
        source.Line().Line("internal Property? Find(ReadOnlySpan<char> name) => name switch").Line("{");
        foreach (MemberModel member in statable)
        {
            source.Line($"    \"{member.Wire}\" => {member.Property}Found(),");
        }

        source.Line("    _ => null,").Line("};");
    }
}
