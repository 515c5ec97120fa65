using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the facets of an item: its members as two accounts of it are compared.</summary>
internal static class FacetEmitter
{
    private const string Words = "Words";

    public static bool Applies(TypeModel type) => type.Members.Any(static member => member.Facet is not null);

    public static void Emit(SourceWriter source, TypeModel type)
    {
        if (!Applies(type))
        {
            return;
        }

        source.Line("/// <inheritdoc/>").Line("internal override ItemFacet[] Facets =>").Line("[");
        foreach (MemberModel member in type.Members.Where(static member => member.Facet is not null || member.Property != Words))
        {
            source.Line($"    new(\"{member.Wire}\", FacetKind.{member.Facet ?? "Detail"}, {Given(member)}),");
        }

        source.Line("];").Line();
    }

    private static string Given(MemberModel member) => member switch
    {
        { Presence: Presence.Nullable or Presence.Required } and { Statable: Statable.No } => member.Property,
        { Type: "bool" } => $"Given.Flag({member.Property})",
        { Statable: Statable.Reported } => $"Given.Report({member.Property})",
        { Statable: Statable.Listing } => $"Given.Listing({member.Property})",
        { Statable: Statable.History } => $"Given.History({member.Property})",
        { Type: var type } when type.StartsWith("EquatableArray<", StringComparison.Ordinal) => $"Given.List({member.Property})",
        _ => $"Given.Mark({member.Property})",
    };
}
