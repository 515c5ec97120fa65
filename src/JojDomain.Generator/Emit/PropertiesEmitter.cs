using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the class of an entity's statable properties, such as <c>AgreementProperties</c>.</summary>
internal static class PropertiesEmitter
{
    public static void Emit(SourceWriter source, TypeModel type, MemberModel[] statable)
    {
        source.Line()
            .Line($"/// <summary>The properties of {EntityEmitter.Article(type.Name)} that statements can be about, each with its value in an entity and as a statement.</summary>")
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
            Property(source, type, member);
        }

        source.Close();
    }

    // To compile a call loads the type that it returns. Through methods that return a plain Property, only the type of the property that is found is loaded.
    private static void Find(SourceWriter source, MemberModel[] statable)
    {
        source.Line().Line("internal Property? Find(ReadOnlySpan<char> name) => name switch").Line("{");
        foreach (MemberModel member in statable)
        {
            source.Line($"    \"{member.JsonName}\" => {member.Property}Found(),");
        }

        source.Line("    _ => null,").Line("};");
    }

    private static void Property(SourceWriter source, TypeModel type, MemberModel member)
    {
        bool isHistory = member.Statable == Statable.History;
        string propertyType = $"{(member.Statable == Statable.Reported ? "ReportedProperty" : "ListingProperty")}<{type.Name}, {member.StatableValue}>";
        string field = $"_{Symbols.Camel(member.Property)}";
        source.Line()
            .Line($"/// <summary>About <see cref=\"{type.Name}.{member.Property}\"/>.</summary>")
            .Line($"public {propertyType} {member.Property} => {field} ?? Property.Once(ref {field}, new(")
            .Line($"    EntityKind.{type.Name},")
            .Line($"    \"{member.JsonName}\",")
            .Line($"    static entity => entity.{member.Property}{(isHistory ? ".Entries" : "")},")
            .Line($"    static (entity, stated) => entity with {{ {member.Property} = {(isHistory ? "new(stated)" : "stated")} }},")
            .Line($"    {member.StatableCodec}){Marks(member)});")
            .Line()
            .Line($"private {propertyType}? {field};")
            .Line()
            .Line($"private Property {member.Property}Found() => {member.Property};");
    }

    private static string Marks(MemberModel member)
    {
        var marks = new List<string>();
        AddIf(member.IsDefining, "IsDefining");
        AddIf(member.NeedsNoHolding, "NeedsNoHolding");
        AddIf(member.IsChain, "IsChain");
        AddIf(member.IsLasting, "IsLasting");
        return marks.Count == 0 ? "" : $" {{ {string.Join(", ", marks)} }}";

        void AddIf(bool isSet, string mark)
        {
            if (isSet)
            {
                marks.Add($"{mark} = true");
            }
        }
    }
}
