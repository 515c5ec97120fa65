using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads a union: the types that derive from it directly, in the order of their names.</summary>
internal static class UnionReader
{
    public static TypeModel Read(INamedTypeSymbol type, TypeModel model)
    {
        INamedTypeSymbol[] symbols = [.. Symbols.VariantsOf(type)];
        VariantModel[] variants = [.. symbols.Select(ReadVariant)];
        var faults = new List<FaultModel>();
        bool manyObjects = variants.Count(static variant => !variant.IsLeaf) > 1;
        for (int index = 0; index < variants.Length; index++)
        {
            VariantModel variant = variants[index];
            VariantModel[] earlier = [.. variants.Take(index)];
            if (variant.Codec.Length == 0)
            {
                faults.Add(FaultModel.At(symbols[index], Faults.NoCodec, variant.Type, symbols[index].ToDisplayString()));
            }
            else if ((variant.IsText && earlier.Any(static other => other.IsText))
                || (manyObjects && !variant.IsLeaf && (variant.Word is null || earlier.Any(other => other.Word == variant.Word))))
            {
                faults.Add(FaultModel.At(symbols[index], Faults.VariantsAlike, variant.Type, type.Name));
            }
        }

        return model with { Variants = new(variants), Faults = new(faults) };
    }

    /// <summary>The word of a variant in the member <c>type</c>; null for other types.</summary>
    public static string? WordOf(INamedTypeSymbol type) =>
        Symbols.AttributeOf(type, "Variant")?.ConstructorArguments.FirstOrDefault().Value as string;

    private static VariantModel ReadVariant(INamedTypeSymbol variant) => new(
        variant.Name,
        CodecExpressions.For(variant)?.Expression ?? "",
        WordOf(variant),
        Symbols.IsLeaf(variant),
        Symbols.PropertiesOf(variant).Any(static property => Symbols.Has(property, "Bare")));
}
