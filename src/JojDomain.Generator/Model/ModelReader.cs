using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads the model of a type from its declaration: its properties, their types and their attributes.</summary>
internal static class ModelReader
{
    public static TypeModel? Read(INamedTypeSymbol type)
    {
        if (type.DeclaredAccessibility != Accessibility.Public || ShapeOf(type) is not { } shape)
        {
            return null;
        }

        ITypeParameterSymbol? parameter = type.TypeParameters.FirstOrDefault();
        string? constraint = parameter is null ? null : parameter.ConstraintTypes.FirstOrDefault()?.Name ?? "notnull";
        var model = new TypeModel(shape, type.ContainingNamespace.ToDisplayString(), type.Name, parameter?.Name, constraint)
        {
            Codec = parameter is null ? CodecExpressions.For(type)?.Expression : null,
            Summary = SummaryReader.Of(type),
        };
        return shape switch
        {
            Shape.Leaf => Symbols.Has(type, "Vocabulary")
                ? model with { IsVocabulary = true, AllWords = new(WellKnown(type)) }
                : model with { TextShape = TextShapes.Of(type) },
            Shape.Enumeration => EnumReader.Read(type, model),
            Shape.Union => UnionReader.Read(type, model),
            Shape.Record => RecordReader.Read(type, model),
            _ => model with { Keyword = type.IsRecord ? "record" : "class" },
        };
    }

    // The name of the property, in camel case, is the word.
    private static IEnumerable<string> WellKnown(INamedTypeSymbol vocabulary) => vocabulary.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(property => property.IsStatic && property.DeclaredAccessibility == Accessibility.Public && SymbolEqualityComparer.Default.Equals(property.Type, vocabulary))
        .Select(static property => Symbols.Camel(property.Name));

    private static Shape? ShapeOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => Symbols.IsDescribedEnum(type) ? Shape.Enumeration : null,
        _ when Symbols.IsHandWritten(type) => Shape.HandWritten,
        _ when type.IsRecord && Symbols.IsLeaf(type) => Shape.Leaf,
        _ when Symbols.IsUnion(type) => Shape.Union,
        _ when Symbols.IsDescribedRecord(type) => Shape.Record,
        _ => null,
    };
}
