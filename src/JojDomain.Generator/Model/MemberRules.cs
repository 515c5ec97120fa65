using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>The rules for properties of described records.</summary>
internal static class MemberRules
{
    private static readonly string[] ReferenceMarks = ["RefersTo", "RefersToAny"];

    private const int LongestName = 29;

    public static IEnumerable<FaultModel> Broken(
        IPropertySymbol property, IParameterSymbol? parameter, ITypeSymbol type, MemberModel member, bool nullable)
    {
        string display = type.ToDisplayString();
        if (parameter is null && HoldsString(type))
        {
            yield return FaultModel.At(property, Faults.FreeString, property.Name, display);
        }

        if (member.Presence == Presence.NotDefault && !HasMeaningfulZero(type))
        {
            yield return FaultModel.At(property, Faults.DefaultOfItsOwn, property.Name, display);
        }

        if (member.Presence == Presence.Required && nullable)
        {
            yield return FaultModel.At(property, Faults.RequiredNull, property.Name, property.Type.ToDisplayString());
        }

        if (parameter is { HasExplicitDefaultValue: true } && !IsZero(parameter.ExplicitDefaultValue))
        {
            yield return FaultModel.At(parameter, Faults.ParameterDefault, parameter.Name, parameter.Type.ToDisplayString());
        }

        if (member.IsBare && WhyNeverBare(type, member) is { } reason)
        {
            yield return FaultModel.At(property, Faults.NeverBare, property.Name, reason);
        }

        if (EntityWithin(property, type) is { } entity)
        {
            yield return FaultModel.At(property, Faults.EntityWithin, property.Name, entity);
        }

        if (member.JsonName.Length > LongestName)
        {
            yield return FaultModel.At(property, Faults.LongName, property.Name, $"{member.JsonName.Length}");
        }

        if (Symbols.Has(property, "Acyclic") && !member.IsReference)
        {
            yield return FaultModel.At(property, Faults.NoReference, $"{property.Name} is marked [Acyclic], but {display} is no reference", "");
        }

        string[] kinds = [.. ReferenceMarks.Where(mark => Symbols.Has(property, mark))];
        if (member.Codec.Reference != ReferenceKind.Any)
        {
            foreach (string mark in kinds)
            {
                yield return FaultModel.At(property, Faults.NoReference, $"{property.Name} is marked [{mark}], but {display} is no reference to an entity of any kind", "");
            }
        }
        else if (kinds.Length != 1)
        {
            yield return FaultModel.At(property, Faults.ReferenceToWhat, property.Name, kinds.Length == 0 ? "neither" : "both");
        }
    }

    // Entities are only in the plain lists of the story content, which is no entity.
    private static string? EntityWithin(IPropertySymbol property, ITypeSymbol type)
    {
        ITypeSymbol held = type is INamedTypeSymbol { Name: "EquatableArray" or "Listing" or "Reported" } around ? around.TypeArguments[0] : type;
        bool isListOfStory = type.Name == "EquatableArray" && !Symbols.IsEntity(property.ContainingType);
        return held is INamedTypeSymbol named && Symbols.IsEntity(named) && !isListOfStory ? named.Name : null;
    }

    private static bool HoldsString(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || (type is INamedTypeSymbol named && named.TypeArguments.Any(HoldsString));

    private static bool HasMeaningfulZero(ITypeSymbol type) =>
        type.Name is "EquatableArray" or "Listing" or "History" or "Reported" || type.TypeKind == TypeKind.Enum || type.SpecialType == SpecialType.System_Boolean;

    private static bool IsZero(object? value) => value is null or false or (byte)0 or 0 or 0m;

    // An object whose bare member is left out has no bare form. A report that is not stated is written as the object (Codec.WritesObject).
    private static string? WhyNeverBare(ITypeSymbol type, MemberModel member)
    {
        if (!MayBeText(type))
        {
            return $"{type.ToDisplayString()} is never written as a string";
        }

        return member.Presence == Presence.Required || member.Statable == Statable.Reported ? null : "it is not required";
    }

    private static bool MayBeText(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or { SpecialType: SpecialType.System_String or SpecialType.System_Decimal } or { TypeKind: TypeKind.Enum } or { Name: "Instant" } => true,
        INamedTypeSymbol { Name: "Reported" } reported => MayBeText(reported.TypeArguments[0]),
        INamedTypeSymbol named => Symbols.IsLeaf(named)
            || (Symbols.IsUnion(named) && Symbols.VariantsOf(named).Any(MayBeText))
            || (Symbols.IsDescribedRecord(named) && Symbols.PropertiesOf(named).Any(static property => Symbols.Has(property, "Bare"))),
        _ => false,
    };
}
