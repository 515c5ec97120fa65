using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Finds the codec of a type, as an expression in C#.</summary>
internal static class CodecExpressions
{
    private static readonly Dictionary<string, string> ByName = new()
    {
        ["string"] = "StringCodec",
        ["bool"] = "BooleanCodec",
        ["int"] = "IntegerCodec",
        ["decimal"] = "DecimalCodec",
        ["NodaTime.Instant"] = "InstantCodec",
    };

    /// <summary>The expression and the codec's type, or null when no codec reads or writes the type.</summary>
    /// <param name="type">The type, without a question mark.</param>
    /// <param name="chain">The name of the chain that the reference belongs to, when it may not lead back to its own entity.</param>
    public static CodecExpression? For(ITypeSymbol type, string? chain = null)
    {
        if (ByName.TryGetValue(Symbols.Display(type), out string? known))
        {
            return new($"{known}.Instance", known);
        }

        return type switch
        {
            ITypeParameterSymbol => new(Symbols.Camel(type.Name), $"Codec<{type.Name}>"),
            { TypeKind: TypeKind.Enum } => Symbols.IsDescribedEnum(type) ? new($"{type.Name}Codec.Instance", $"EnumCodec<{type.Name}>") : null,
            INamedTypeSymbol named => ForNamed(named, chain),
            _ => null,
        };
    }

    /// <summary>The codec of the listing that a history holds.</summary>
    public static CodecExpression? ForEntries(INamedTypeSymbol history) =>
        Around("ListingCodec", $"DatedState<{Symbols.Display(history.TypeArguments[0])}>", ForEntry(history));

    /// <summary>The codec of one dated state of a history.</summary>
    public static CodecExpression? ForEntry(INamedTypeSymbol history) =>
        Around("DatedStateCodec", Symbols.Display(history.TypeArguments[0]), For(history.TypeArguments[0]));

    private static CodecExpression? ForNamed(INamedTypeSymbol type, string? chain)
    {
        string? first = type.TypeArguments.Length == 1 ? Symbols.Display(type.TypeArguments[0]) : null;
        switch (type.Name)
        {
            case "EntityRef":
                return Noted("ReferenceCodec", chain);
            case "Id" when first is not null:
                return Noted($"IdCodec<{first}>", chain);
            case "EquatableArray" when first is not null:
                return Around("ListCodec", first, For(type.TypeArguments[0], chain));
            case "Listing" or "Reported" when first is not null:
                return Around($"{type.Name}Codec", first, For(type.TypeArguments[0], chain));
            case "History" when first is not null:
                return Around("HistoryCodec", first, ForEntry(type));
        }

        if (Symbols.IsLeaf(type))
        {
            return new($"TextCodec<{Symbols.Display(type)}>.Instance", $"TextCodec<{Symbols.Display(type)}>");
        }

        if (Symbols.IsUnion(type) || Symbols.IsHandWritten(type))
        {
            return new($"{type.Name}Codec.Instance", $"{type.Name}Codec");
        }

        if (!Symbols.IsDescribedRecord(type))
        {
            return null;
        }

        return first is null
            ? new($"{type.Name}Codec.Instance", $"{type.Name}Codec")
            : Around($"{type.Name}Codec", first, For(type.TypeArguments[0]));
    }

    private static CodecExpression Noted(string codec, string? chain) =>
        new(chain is null ? $"{codec}.Instance" : $"new {codec}(chain: \"{chain}\")", codec);

    private static CodecExpression? Around(string codec, string argument, CodecExpression? inner) => inner is { } found
        ? new($"new {codec}<{argument}>({found.Expression})", $"{codec}<{argument}>")
        {
            Form = codec is "ListCodec" or "ListingCodec" or "ReportedCodec" or "HistoryCodec" ? codec : null,
            Inner = found.Expression,
            InnerType = found.Type,
        }
        : null;
}
