using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the facets of an item: what each of its members does when two accounts of the item are compared.</summary>
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
            source.Line($"    new(\"{member.JsonName}\", FacetKind.{member.Facet ?? "Detail"}, {Given(member)}),");
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
        { IsList: true } => $"Given.List({member.Property})",
        _ => $"Given.Mark({member.Property})",
    };
}
