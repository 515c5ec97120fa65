using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Questions about compiler symbols.</summary>
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

    public static bool IsUnion(INamedTypeSymbol type) => Has(type, "Union");

    public static bool IsHandWritten(INamedTypeSymbol type) => Has(type, "HandWrittenCodec");

    public static bool IsLeaf(INamedTypeSymbol type) =>
        type.Interfaces.Any(static candidate => candidate.Name == "ITextForm");

    public static bool IsEntity(INamedTypeSymbol type) => type.BaseType?.Name == "Entity";

    public static bool IsDescribedRecord(INamedTypeSymbol type) =>
        type.IsRecord && !type.IsAbstract && !IsLeaf(type) && (DerivesFrom(type, "Part") || (type.BaseType is { } parent && IsUnion(parent)));

    public static bool DerivesFrom(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    public static IPropertySymbol? UnknownOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            IPropertySymbol? found = at.GetMembers("Unknown").OfType<IPropertySymbol>().FirstOrDefault(static property => property.Type.Name == "UnknownMembers");
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a value of the type may hold a reference to an entity, or be an entity.</summary>
    public static bool MayRefer(ITypeSymbol type, HashSet<string>? seen = null)
    {
        seen ??= [];
        if (type is ITypeParameterSymbol || type is not INamedTypeSymbol named || named.TypeKind == TypeKind.Enum || !seen.Add(Display(type)))
        {
            return false;
        }

        if (named.Name is "EntityRef" or "Id" or "History" || IsHandWritten(named) || IsEntity(named))
        {
            return true;
        }

        if (named.TypeArguments.Length > 0 && named.TypeArguments.Any(argument => MayRefer(argument, seen)))
        {
            return true;
        }

        if (IsUnion(named))
        {
            return VariantsOf(named).Any(variant => MayRefer(variant, seen));
        }

        return IsDescribedRecord(named)
            && named.GetMembers().OfType<IPropertySymbol>().Any(property => !property.IsStatic && MayRefer(property.Type, seen));
    }

    public static IEnumerable<INamedTypeSymbol> VariantsOf(INamedTypeSymbol union) => union.ContainingNamespace
        .GetTypeMembers()
        .Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.BaseType, union))
        .OrderBy(static candidate => candidate.Locations[0].SourceTree?.FilePath ?? "", StringComparer.Ordinal);
}
