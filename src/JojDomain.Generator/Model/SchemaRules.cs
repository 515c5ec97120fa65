using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads the attributes of a record that state rules for its JSON Schema.</summary>
internal static class SchemaRules
{
    /// <summary>Sets of members, of each of which at least one must be there.</summary>
    public static IEnumerable<ValueList<NeedModel>> NeedsOf(INamedTypeSymbol type, List<FaultModel> faults)
    {
        foreach (AttributeData data in AttributesOf(type, "NeedsOneOf"))
        {
            var needs = new List<NeedModel>();
            foreach (string path in data.ConstructorArguments.SelectMany(static argument => argument.Values).Select(static value => (string)value.Value!))
            {
                if (NeedOf(type, path) is { } need)
                {
                    needs.Add(need);
                }
                else
                {
                    faults.Add(FaultModel.At(type, Faults.NoSchemaRule, type.Name, $"{path} is no property of it"));
                }
            }

            yield return new(needs);
        }
    }

    /// <summary>Rules that are written as JSON Schema.</summary>
    public static IEnumerable<string> RulesOf(INamedTypeSymbol type) =>
        AttributesOf(type, "SchemaRule").Select(static data => (string)data.ConstructorArguments[0].Value!);

    /// <summary>The member that documents may have and that is not kept, with its summary; null for most types.</summary>
    public static (string Name, string Summary)? PassedOverBy(INamedTypeSymbol type) =>
        Symbols.AttributeOf(type, "PassedOver")?.ConstructorArguments is { } given ? ((string)given[0].Value!, (string)given[1].Value!) : null;

    /// <summary>The keyword and the number of the property's lower bound; empty where there is none.</summary>
    public static string LeastOf(IPropertySymbol property, ITypeSymbol type, List<FaultModel> faults)
    {
        if (Symbols.AttributeOf(property, "Least") is not { } least)
        {
            return "";
        }

        string? keyword = type switch
        {
            { SpecialType: SpecialType.System_String } => "minLength",
            { SpecialType: SpecialType.System_Int32 } => "minimum",
            { Name: "EquatableArray" } => "minItems",
            _ => null,
        };
        if (keyword is null)
        {
            faults.Add(FaultModel.At(property, Faults.NoSchemaRule, property.Name, "a value of its type has no length, number or count"));
            return "";
        }

        return $"{keyword}: {least.ConstructorArguments[0].Value}";
    }

    private static IEnumerable<AttributeData> AttributesOf(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Where(data => data.AttributeClass?.Name == attribute + "Attribute");

    private static NeedModel? NeedOf(INamedTypeSymbol type, string path)
    {
        string[] properties = path.Split('.');
        ITypeSymbol at = type;
        foreach (string name in properties)
        {
            if (at is not INamedTypeSymbol owner || Symbols.PropertiesOf(owner).FirstOrDefault(property => property.Name == name) is not { } found)
            {
                return null;
            }

            at = found.Type;
        }

        string end = at.Name switch
        {
            "EquatableArray" => "[]",
            "Listing" or "History" => ":listed",
            "Reported" when Symbols.IsEntity(type) => ":stated",
            _ => "",
        };
        return new(properties[0], string.Join(".", properties.Select(Symbols.Camel)) + end, LeadsOn: properties.Length > 1);
    }
}
