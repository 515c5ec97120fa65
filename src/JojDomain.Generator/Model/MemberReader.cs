using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads one property of a described record.</summary>
internal static class MemberReader
{
    /// <summary>The member, or null when no codec reads or writes its type.</summary>
    public static MemberModel? Read(
        INamedTypeSymbol owner, IPropertySymbol property, IParameterSymbol? parameter, List<FaultModel> faults, List<(string, string)> closed)
    {
        ITypeSymbol type = Unwrap(property.Type, out bool nullable);
        AttributeData? flattened = Symbols.AttributeOf(property, "Flattened");
        var members = (ITypeSymbol?)flattened?.ConstructorArguments[0].Value;
        string[] names = members is null ? [] : NamesOf(members);
        if (members is not null && names.Length == 0)
        {
            faults.Add(FaultModel.At(property, Faults.NeverFlattened, property.Name, $"{members.Name} has no constant Names that lists the members"));
            return null;
        }

        if ((members is null ? CodecExpressions.For(type, RuleOf(owner, property)) : CodecExpressions.Flattened(members)) is not { } codec)
        {
            faults.Add(FaultModel.At(property, Faults.NoCodec, property.Name, type.ToDisplayString()));
            return null;
        }

        bool always = property.IsRequired || Symbols.Has(property, "AlwaysWritten");
        bool required = always || (parameter is { HasExplicitDefaultValue: false } && !nullable);
        Statable statable = StatableOf(type);
        var member = new MemberModel(property.Name, Symbols.Camel(property.Name), Symbols.Display(type), codec)
        {
            Presence = required ? Presence.Required : nullable ? Presence.Nullable : Presence.NotDefault,
            Summary = SummaryReader.OfMember(property),
            Least = SchemaRules.LeastOf(property, type, faults),
            IsReferenceType = !type.IsValueType,
            IsList = type.Name == "EquatableArray",
            ItemType = type.Name is "EquatableArray" or "Listing" or "History" ? Symbols.Display(Argument(type)) : null,
            StatedDefault = Symbols.Has(property, "StatedByDefault") && type.TypeKind == TypeKind.Enum ? Symbols.Camel(type.GetMembers().OfType<IFieldSymbol>().First().Name) : null,
            Flattened = new(names),
            Narrows = flattened?.NamedArguments.FirstOrDefault(static argument => argument.Key == "Narrows").Value.Value as string,
            ByConstructor = parameter is not null,
            IsBare = Symbols.Has(property, "Bare"),
            Facet = Symbols.MemberOfEnum(property, "Facet"),
            IsOwnId = Symbols.IsEntity(owner) && property.Name == "Id",
            IsVisited = Symbols.IsVisited(type),
            Statable = statable,
            IsDefining = Symbols.Has(property, "Defining"),
            NeedsNoHolding = Symbols.Has(property, "NeedsNoHolding"),
            IsLasting = Symbols.Has(property, "Lasting"),
            IsChain = Symbols.Has(property, "Acyclic") || (statable != Statable.No && Argument(type) is INamedTypeSymbol held && Symbols.PropertiesOf(held).Any(static member => Symbols.Has(member, "Acyclic"))),
            ListedEntity = Symbols.ListedEntity(property)?.Name,
            StatableValue = statable switch
            {
                Statable.No => null,
                Statable.History => $"DatedState<{Symbols.Display(Argument(type))}>",
                _ => Symbols.Display(Argument(type)),
            },
            StatableCodec = statable switch
            {
                Statable.No => null,
                Statable.History => CodecExpressions.ForEntries((INamedTypeSymbol)type)?.Expression,
                _ => codec.Expression,
            },
        };

        faults.AddRange(MemberRules.Broken(property, parameter, type, member, nullable));
        Collect(type, closed);
        return member;
    }

    private static string[] NamesOf(ITypeSymbol members) =>
        members.GetMembers("Names").OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue is string names ? names.Split(' ') : [];

    private static ReferenceRule RuleOf(INamedTypeSymbol owner, IPropertySymbol property)
    {
        string? chain = Symbols.Has(property, "Acyclic") ? $"{Symbols.Camel(owner.Name)}.{Symbols.Camel(property.Name)}" : null;
        IEnumerable<string> kinds = Symbols.AttributeOf(property, "RefersTo") is { } rule
            ? rule.ConstructorArguments[0].Values.Select(static kind => Symbols.NameOf(kind))
            : [];
        return new(chain, new(kinds));
    }

    private static ITypeSymbol Unwrap(ITypeSymbol type, out bool nullable)
    {
        nullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            ? Argument(type)
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    private static ITypeSymbol Argument(ITypeSymbol type) => ((INamedTypeSymbol)type).TypeArguments[0];

    private static Statable StatableOf(ITypeSymbol type) => type.Name switch
    {
        "Reported" => Statable.Reported,
        "Listing" => Statable.Listing,
        "History" => Statable.History,
        _ => Statable.No,
    };

    // A user's serialiser can meet each closed generic type that is a member: the table of converters lists them.
    private static void Collect(ITypeSymbol type, List<(string, string)> closed)
    {
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } named || CodecExpressions.For(type) is not { } codec)
        {
            return;
        }

        closed.Add((Symbols.Display(type), codec.Expression));
        Collect(named.TypeArguments[0], closed);
        if (named.Name == "History" && CodecExpressions.ForEntry(named) is { } entry && CodecExpressions.ForEntries(named) is { } entries)
        {
            string state = $"DatedState<{Symbols.Display(named.TypeArguments[0])}>";
            closed.Add((state, entry.Expression));
            closed.Add(($"Listing<{state}>", entries.Expression));
        }
    }
}
