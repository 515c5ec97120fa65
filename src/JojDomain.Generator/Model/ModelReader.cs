using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads a type's description from its declaration: its properties, their types and their attributes.</summary>
internal static class ModelReader
{
    public static TypeModel? Read(INamedTypeSymbol type)
    {
        if (type.DeclaredAccessibility != Accessibility.Public)
        {
            return null;
        }

        Shape? shape = ShapeOf(type);
        if (shape is null)
        {
            return null;
        }

        ITypeParameterSymbol? parameter = type.TypeParameters.FirstOrDefault();
        string? constraint = parameter is null ? null : parameter.ConstraintTypes.FirstOrDefault()?.Name ?? "notnull";
        var model = new TypeModel(shape.Value, type.ContainingNamespace.ToDisplayString(), type.Name, parameter?.Name, constraint);
        return shape switch
        {
            Shape.Leaf => model with { IsVocabulary = Symbols.Has(type, "Vocabulary") },
            Shape.Enumeration => model with { Words = new(type.GetMembers().OfType<IFieldSymbol>().Select(static field => Symbols.Camel(field.Name))) },
            Shape.Union => model with { Variants = Variants(type), MayRefer = Symbols.MayRefer(type) },
            Shape.Record => Record(type, model),
            _ => model with { Keyword = type.IsRecord ? "record" : "class" },
        };
    }

    private static Shape? ShapeOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => Symbols.Has(type, "JsonConverter") ? Shape.Enumeration : null,
        _ when Symbols.IsHandWritten(type) => Shape.HandWritten,
        _ when type.IsRecord && Symbols.IsLeaf(type) => Shape.Leaf,
        _ when Symbols.IsUnion(type) => Shape.Union,
        { IsRecord: true, IsAbstract: false } when Symbols.IsDescribedRecord(type) => Shape.Record,
        _ => null,
    };

    private static ValueList<VariantModel> Variants(INamedTypeSymbol union) => new(Symbols.VariantsOf(union).Select(static variant => new VariantModel(
        variant.Name,
        CodecExpressions.For(variant)?.Expression ?? "",
        WordOf(variant),
        Symbols.IsLeaf(variant),
        variant.GetMembers().Any(static member => Symbols.Has(member, "Bare")))));

    private static string? WordOf(INamedTypeSymbol type) =>
        Symbols.AttributeOf(type, "Variant")?.ConstructorArguments[0].Value as string;

    private static TypeModel Record(INamedTypeSymbol type, TypeModel model)
    {
        var faults = new List<FaultModel>();
        var closed = new List<(string, string)>();
        IMethodSymbol? constructor = ConstructorOf(type);
        var members = new List<MemberModel>();
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            IParameterSymbol? parameter = constructor?.Parameters.FirstOrDefault(candidate => IsFor(candidate, property));
            bool described = parameter is not null || property.SetMethod is { IsInitOnly: true };
            if (property.IsStatic || property.DeclaredAccessibility != Accessibility.Public || property.IsOverride || !described || property.Type.Name == "UnknownMembers")
            {
                continue;
            }

            if (MemberReader.Read(type, property, parameter, faults, closed) is { } member)
            {
                if (members.Any(other => other.Wire == member.Wire))
                {
                    faults.Add(FaultModel.At(property, Faults.EqualNames, property.Name, member.Wire));
                }

                members.Add(member);
            }
        }

        if (Symbols.UnknownOf(type) is null)
        {
            faults.Add(FaultModel.At(type, Faults.NoRoomForUnknown, type.Name, "Part"));
        }

        if (members.Count > 63)
        {
            faults.Add(FaultModel.At(type, Faults.TooManyMembers, type.Name, members.Count.ToString()));
        }

        return model with
        {
            Members = new(members),
            VariantWord = WordOf(type),
            IsEntity = Symbols.IsEntity(type),
            MayRefer = Symbols.MayRefer(type) || type.TypeParameters.Length > 0,
            Closed = new(type.TypeParameters.Length > 0 ? [] : closed.Distinct()),
            Faults = new(faults),
        };
    }

    private static bool IsFor(IParameterSymbol parameter, IPropertySymbol property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type);

    // A rule type's constructor takes exactly properties of the type; the one that takes most of them is the one that sets them all.
    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(static candidate => candidate.DeclaredAccessibility == Accessibility.Public && candidate.Parameters.Length > 0)
        .Where(candidate => candidate.Parameters.All(parameter => type.GetMembers().OfType<IPropertySymbol>().Any(property => IsFor(parameter, property))))
        .OrderByDescending(static candidate => candidate.Parameters.Length)
        .FirstOrDefault();
}
