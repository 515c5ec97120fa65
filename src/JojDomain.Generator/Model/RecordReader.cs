using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads a record. A property is a member where the constructor or an initialiser sets it; a computed property is none.</summary>
internal static class RecordReader
{
    private const int MostMembers = 64;

    public static TypeModel Read(INamedTypeSymbol type, TypeModel model)
    {
        var faults = new List<FaultModel>();
        var closed = new List<(string, string)>();
        var members = new List<MemberModel>();
        string? word = UnionReader.WordOf(type);
        IMethodSymbol? constructor = ConstructorOf(type);
        foreach (IPropertySymbol property in Symbols.PropertiesOf(type))
        {
            IParameterSymbol? parameter = constructor?.Parameters.FirstOrDefault(candidate => IsFor(candidate, property));
            if (parameter is null && property.SetMethod is not { IsInitOnly: true })
            {
                if (Symbols.IsStored(property))
                {
                    faults.Add(FaultModel.At(property, Faults.Lost, property.Name, type.Name));
                }
            }
            else if (MemberReader.Read(type, property, parameter, faults, closed) is { } member)
            {
                faults.AddRange(Clashes(property, member, members, word));
                members.Add(member);
            }
        }

        faults.AddRange(BrokenRules(type, members, word));
        Narrow(type, members, faults);
        return model with
        {
            Members = new(members),
            VariantWord = word,
            Needs = new(SchemaRules.NeedsOf(type, faults).ToArray()),
            Rules = new(SchemaRules.RulesOf(type)),
            PassedOver = SchemaRules.PassedOverBy(type),
            IsEntity = Symbols.IsEntity(type),
            ShowsMembers = type.IsRecord && type.GetMembers("ToString").All(static member => member.IsImplicitlyDeclared),
            IsInterned = Symbols.Has(type, "Interned"),
            IsRepeated = Symbols.Has(type, "Repeated"),
            HasStoryRule = Symbols.IsEntity(type) || Symbols.Has(type, "HasStoryRule"),
            Closed = new(type.TypeParameters.Length > 0 ? [] : closed.Distinct()),
            Faults = new(faults),
        };
    }

    private static IEnumerable<FaultModel> Clashes(IPropertySymbol property, MemberModel member, List<MemberModel> earlier, string? word)
    {
        if (earlier.SelectMany(static other => other.JsonNames).Append(word is null ? "" : "type").Intersect(member.JsonNames).FirstOrDefault() is { } taken)
        {
            yield return FaultModel.At(property, Faults.EqualNames, property.Name, taken);
        }

        if (member.IsBare && earlier.Any(static other => other.IsBare))
        {
            yield return FaultModel.At(property, Faults.NeverBare, property.Name, "so is another member");
        }
    }

    private static IEnumerable<FaultModel> BrokenRules(INamedTypeSymbol type, List<MemberModel> members, string? word)
    {
        // The bare form gives no value for another required member.
        MemberModel? bare = members.FirstOrDefault(static member => member.IsBare);
        MemberModel? other = members.FirstOrDefault(static member => member is { IsBare: false, Presence: Presence.Required });
        if (bare is not null && other is not null)
        {
            yield return FaultModel.At(type.GetMembers(bare.Property)[0], Faults.NeverBare, bare.Property, $"{other.Property} is required too");
        }

        foreach (IPropertySymbol inherited in Symbols.BasesOf(type).SelectMany(Symbols.PropertiesOf).Where(Symbols.IsStored))
        {
            yield return FaultModel.At(type, Faults.Lost, $"{inherited.ContainingType.Name}.{inherited.Name}", type.Name);
        }

        if (!Symbols.HasRoomForUnknown(type))
        {
            yield return FaultModel.At(type, Faults.NoRoomForUnknown, type.Name, "Part");
        }

        if (Symbols.IsEntity(type) && Symbols.ContentBeside(type) is { } content
            && !Symbols.PropertiesOf(content).Any(list => SymbolEqualityComparer.Default.Equals(Symbols.ListedEntity(list), type)))
        {
            yield return FaultModel.At(type, Faults.Unlisted, type.Name, content.Name);
        }

        int count = members.Sum(static member => member.JsonNames.Count()) + (word is null ? 0 : 1);
        if (count > MostMembers)
        {
            yield return FaultModel.At(type, Faults.TooManyMembers, type.Name, $"{count}");
        }
    }

    // Connects a reference with the flattened member that decides its kind, when both models exist.
    private static void Narrow(INamedTypeSymbol type, List<MemberModel> members, List<FaultModel> faults)
    {
        foreach (MemberModel member in members.Where(static member => member.IsFlattened).ToArray())
        {
            int narrowed = members.FindIndex(other => other.Property == member.Narrows);
            bool isReference = narrowed >= 0 && members[narrowed] is { Codec: { Reference: ReferenceKind.Any, Inner: null }, Presence: Presence.Required };
            string? reason = member.Presence != Presence.Required ? "it is not required"
                : member.Narrows is not null && !isReference ? $"{member.Narrows} is no required reference to an entity of any kind"
                : null;
            if (reason is not null)
            {
                faults.Add(FaultModel.At(type.GetMembers(member.Property)[0], Faults.NeverFlattened, member.Property, reason));
            }
            else if (narrowed >= 0)
            {
                members[narrowed] = members[narrowed] with { NarrowedBy = member };
            }
        }
    }

    private static bool IsFor(IParameterSymbol parameter, IPropertySymbol property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type);

    // A constructor with a rule has a parameter for each property that it checks. Of several the one with most parameters sets them all. One that is marked
    // [SetsRequiredMembers] is a shorthand for an initialiser and has no rule.
    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(static candidate => candidate.DeclaredAccessibility == Accessibility.Public && candidate.Parameters.Length > 0 && !Symbols.Has(candidate, "SetsRequiredMembers"))
        .Where(candidate => candidate.Parameters.All(parameter => Symbols.PropertiesOf(type).Any(property => IsFor(parameter, property))))
        .OrderByDescending(static candidate => candidate.Parameters.Length)
        .FirstOrDefault();
}
