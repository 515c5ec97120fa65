using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads one property of a described record, and checks the rules for properties.</summary>
internal static class MemberReader
{
    private static readonly HashSet<string> MeaningfulZero = ["EquatableArray", "Listing", "History", "Reported"];

    public static MemberModel? Read(
        INamedTypeSymbol owner, IPropertySymbol property, IParameterSymbol? parameter, List<FaultModel> faults, List<(string, string)> closed)
    {
        ITypeSymbol type = Unwrap(property.Type, out bool nullable);
        string? chain = Symbols.Has(property, "Acyclic") ? $"{Symbols.Camel(owner.Name)}.{Symbols.Camel(property.Name)}" : null;
        if (CodecExpressions.For(type, chain) is not { } codec)
        {
            faults.Add(FaultModel.At(property, Faults.NoCodec, property.Name, type.ToDisplayString()));
            return null;
        }

        if (parameter is null && type.SpecialType == SpecialType.System_String)
        {
            faults.Add(FaultModel.At(property, Faults.BareString, property.Name, "string"));
        }

        bool meaningfulZero = type is INamedTypeSymbol named && (MeaningfulZero.Contains(named.Name) || named.TypeKind == TypeKind.Enum)
            || type.SpecialType == SpecialType.System_Boolean;
        bool required = property.IsRequired || Symbols.Has(property, "AlwaysWritten") || (parameter is { HasExplicitDefaultValue: false } && !nullable);
        if (!required && !nullable && !meaningfulZero)
        {
            faults.Add(FaultModel.At(property, Faults.DefaultOfItsOwn, property.Name, type.ToDisplayString()));
        }

        Collect(type, closed);
        Statable statable = StatableOf(type);
        return new MemberModel(property.Name, Symbols.Camel(property.Name), Symbols.Display(type), codec.Expression, codec.Type)
        {
            Presence = required ? Presence.Required : nullable ? Presence.Nullable : Presence.NotDefault,
            IsReferenceType = !type.IsValueType,
            ByConstructor = parameter is not null,
            IsBare = Symbols.Has(property, "Bare"),
            IsOwnId = Symbols.IsEntity(owner) && property.Name == "Id",
            MayRefer = Symbols.MayRefer(type) || type is ITypeParameterSymbol,
            Statable = statable,
            StatableValue = statable == Statable.No ? null : Symbols.Display(((INamedTypeSymbol)type).TypeArguments[0]),
        };
    }

    private static ITypeSymbol Unwrap(ITypeSymbol type, out bool nullable)
    {
        nullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } wrapped
            ? wrapped.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    private static Statable StatableOf(ITypeSymbol type) => type.Name switch
    {
        "Reported" => Statable.Reported,
        "Listing" => Statable.Listing,
        "History" => Statable.History,
        _ => Statable.No,
    };

    // Anyone's serialiser may meet a closed generic type of ours; the table of converters lists those that occur.
    private static void Collect(ITypeSymbol type, List<(string, string)> closed)
    {
        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } named && CodecExpressions.For(type) is { } codec)
        {
            closed.Add((Symbols.Display(type), codec.Expression));
            Collect(named.TypeArguments[0], closed);
            if (named.Name == "History" && CodecExpressions.For(named.TypeArguments[0]) is { } state)
            {
                string status = Symbols.Display(named.TypeArguments[0]);
                closed.Add(($"DatedState<{status}>", $"new DatedStateCodec<{status}>({state.Expression})"));
                closed.Add(($"Listing<DatedState<{status}>>", $"new ListingCodec<DatedState<{status}>>(new DatedStateCodec<{status}>({state.Expression}))"));
            }
        }
    }
}
