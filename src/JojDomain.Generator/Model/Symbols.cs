using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>What the generator asks of compiler symbols. It knows types and attributes of the library by their simple names, which are unique there.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string Display(ITypeSymbol type) => type.ToDisplayString(Format).Replace("JojDomain.", "");

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static bool Has(ISymbol symbol, string attribute) => AttributeOf(symbol, attribute) is not null;

    public static AttributeData? AttributeOf(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name == attribute + "Attribute");

    /// <summary>The name of a value of an enumeration.</summary>
    public static string NameOf(TypedConstant value) => value.Type!.GetMembers()
        .OfType<IFieldSymbol>()
        .First(field => Equals(field.ConstantValue, value.Value)).Name;

    /// <summary>The member of an enumeration that an attribute is given; null where the attribute is not there.</summary>
    public static string? MemberOfEnum(ISymbol symbol, string attribute) => AttributeOf(symbol, attribute) is { } given ? NameOf(given.ConstructorArguments[0]) : null;

    public static bool IsUnion(INamedTypeSymbol type) => Has(type, "Union");

    public static bool IsHandWritten(INamedTypeSymbol type) => Has(type, "HandWrittenCodec");

    public static bool IsDescribedEnum(ITypeSymbol type) => type.TypeKind == TypeKind.Enum
        && AttributeOf(type, "JsonConverter")?.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol { Name: "StoryJsonConverter" };

    public static bool IsLeaf(INamedTypeSymbol type) =>
        type.Interfaces.Any(static candidate => candidate.Name == "ITextForm");

    public static bool IsEntity(INamedTypeSymbol type) => type.BaseType?.Name == "Entity";

    /// <summary>The entity of which a property is the list; null for other properties.</summary>
    public static INamedTypeSymbol? ListedEntity(IPropertySymbol property) =>
        property is { Type: INamedTypeSymbol { Name: "EquatableArray" } list, SetMethod.IsInitOnly: true } && list.TypeArguments[0] is INamedTypeSymbol entity && IsEntity(entity) ? entity : null;

    /// <summary>The part with the lists of entities; null where none has such.</summary>
    public static INamedTypeSymbol? ContentBeside(INamedTypeSymbol entity) => entity.ContainingNamespace.GetTypeMembers()
        .FirstOrDefault(static candidate => IsDescribedRecord(candidate) && !IsEntity(candidate) && PropertiesOf(candidate).Any(static property => ListedEntity(property) is not null));

    public static bool IsDescribedRecord(INamedTypeSymbol type) =>
        type.IsRecord && !type.IsAbstract && !IsLeaf(type) && (IsPart(type) || (type.BaseType is { } union && IsUnion(union)));

    public static bool IsPart(INamedTypeSymbol type) => BasesOf(type).Any(static parent => parent.Name == "Part");

    /// <summary>The types that a type derives from, the nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type.BaseType; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    /// <summary>The public properties that a type declares for its instances, except the one that keeps unknown members.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } && !KeepsUnknown(property));

    public static bool HasRoomForUnknown(INamedTypeSymbol type) =>
        BasesOf(type).Prepend(type).Any(static at => at.GetMembers("Unknown").OfType<IPropertySymbol>().Any(KeepsUnknown));

    /// <summary>Whether the property has a field of its own, and is not computed.</summary>
    public static bool IsStored(IPropertySymbol property) => property.ContainingType.GetMembers()
        .OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>Whether a value of the type, built in code, can be wrong: every value but a leaf, whose constructor checks it.</summary>
    public static bool IsVisited(ITypeSymbol type) => type is not INamedTypeSymbol named
        || named.TypeKind == TypeKind.Enum
        || named.Name is "EntityRef" or "Id"
        || (named.SpecialType == SpecialType.None && named.Name != "Instant" && !IsLeaf(named));

    public static IEnumerable<INamedTypeSymbol> VariantsOf(INamedTypeSymbol union) => union.ContainingNamespace
        .GetTypeMembers()
        .Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.BaseType, union))
        .OrderBy(static candidate => candidate.Name, StringComparer.Ordinal);

    private static bool KeepsUnknown(IPropertySymbol property) => property.Type.Name == "UnknownMembers";
}
