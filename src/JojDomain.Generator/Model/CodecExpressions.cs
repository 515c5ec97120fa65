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

    /// <summary>The expression of the codec; null when no codec reads or writes the type.</summary>
    /// <param name="type">The type, without a question mark.</param>
    public static CodecExpression? For(ITypeSymbol type) => For(type, ReferenceRule.None);

    /// <summary>The expression of a codec whose references must keep a rule; null when no codec reads or writes the type.</summary>
    public static CodecExpression? For(ITypeSymbol type, ReferenceRule rule)
    {
        if (ByName.TryGetValue(Symbols.Display(type), out string? known))
        {
            return Shared(known);
        }

        return type switch
        {
            ITypeParameterSymbol => new(Symbols.Camel(type.Name), $"Codec<{type.Name}>", CodecOrigin.Given),
            { TypeKind: TypeKind.Enum } => Symbols.IsDescribedEnum(type) ? new($"{type.Name}Codec.Instance", $"EnumCodec<{type.Name}>", CodecOrigin.Shared) : null,
            INamedTypeSymbol named => ForNamed(named, rule),
            _ => null,
        };
    }

    /// <summary>The type that reads and writes a flattened member, which is several members of the object around it.</summary>
    public static CodecExpression Flattened(ITypeSymbol members) => new(members.Name, members.Name, CodecOrigin.Shared);

    /// <summary>The codec of the listing of a history.</summary>
    public static CodecExpression? ForEntries(INamedTypeSymbol history) =>
        Container("ListingCodec", $"DatedState<{Symbols.Display(history.TypeArguments[0])}>", ForEntry(history));

    /// <summary>The codec of one dated state of a history.</summary>
    public static CodecExpression? ForEntry(INamedTypeSymbol history) =>
        Around("DatedStateCodec", Symbols.Display(history.TypeArguments[0]), For(history.TypeArguments[0]));

    private static CodecExpression? ForNamed(INamedTypeSymbol type, ReferenceRule rule)
    {
        string? first = type.TypeArguments.Length == 1 ? Symbols.Display(type.TypeArguments[0]) : null;
        switch (type.Name)
        {
            case "EntityRef":
                return Reference("ReferenceCodec", ReferenceKind.Any, rule) with { Value = "EntityRef" };
            case "Id" when first is not null:
                return Reference($"IdCodec<{first}>", ReferenceKind.Typed, rule) with { Value = $"Id<{first}>" };
            case "EquatableArray" when first is not null:
                return Container("ListCodec", first, For(type.TypeArguments[0], rule));
            case "Listing" or "Reported" when first is not null:
                return Container($"{type.Name}Codec", first, For(type.TypeArguments[0], rule));
            case "History" when first is not null:
                return Container("HistoryCodec", first, ForEntry(type));
        }

        if (Symbols.IsLeaf(type))
        {
            return Shared($"TextCodec<{Symbols.Display(type)}>");
        }

        if (Symbols.IsUnion(type) || Symbols.IsHandWritten(type))
        {
            return Shared($"{type.Name}Codec");
        }

        if (!Symbols.IsDescribedRecord(type))
        {
            return null;
        }

        return first is null
            ? Shared($"{type.Name}Codec")
            : Around($"{type.Name}Codec", first, For(type.TypeArguments[0]));
    }

    private static CodecExpression Shared(string codec) => new($"{codec}.Instance", codec, CodecOrigin.Shared);

    private static CodecExpression Reference(string codec, ReferenceKind kind, ReferenceRule rule) => rule == ReferenceRule.None
        ? Shared(codec) with { Reference = kind }
        : new($"new {codec}({rule.Arguments})", codec, CodecOrigin.Made) { Reference = kind };

    // A static class with the name of the codec can read the container as well.
    private static CodecExpression? Container(string codec, string argument, CodecExpression? inner) =>
        Around(codec, argument, inner) is { } found ? found with { Container = codec } : null;

    private static CodecExpression? Around(string codec, string argument, CodecExpression? inner) => inner is null
        ? null
        : new($"new {codec}<{argument}>({inner.Expression})", $"{codec}<{argument}>", CodecOrigin.Made)
        {
            Reference = inner.Reference,
            Inner = inner,
        };
}
