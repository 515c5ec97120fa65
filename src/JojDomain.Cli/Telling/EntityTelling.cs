using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Tells what the story's author holds of one entity, a line for each property, the absent ones included.</summary>
internal sealed class EntityTelling(Page page, Names names, PropertyTable properties, EquatableArray<Holding> holdings)
{
    private readonly ILookup<(string, string), Holding> _holdings = holdings.ToLookup(static holding => (holding.Subject.Text, holding.Property.Text));

    public void Title(int indent, EntityRef id, string? kind) =>
        page.Line(indent, new Piece(names.WithId(id), Style.Strong), kind is null ? "" : $" – {kind}");

    /// <summary>All statable properties of the entity; after each, what else there is to tell of it.</summary>
    public void Properties(int indent, Entity entity, Action<Property>? after = null)
    {
        foreach (PropertyRow row in properties.Of(entity.EntityKind))
        {
            Told told = row.Held(entity);
            string why = string.Join("; ", _holdings[(entity.Reference.Text, row.Property.Path)].Select(Why));
            page.Line(
                indent,
                $"{Wording.Spaced(row.Property.Name)}: ",
                new Piece(told.Text, told.IsAbsent ? Style.Faint : Style.Plain),
                new Piece(why.Length == 0 ? "" : $" [{why}]", Style.Faint));
            after?.Invoke(row.Property);
        }
    }

    /// <summary>One line with what is said of the entity at all.</summary>
    public void Brief(Entity entity, string? kind, LangText? description)
    {
        IEnumerable<string> told = properties.Of(entity.EntityKind)
            .Select(row => (row.Property.Name, row.Held(entity).Text))
            .Where(static each => each.Text != Absences.NotStated)
            .Select(static each => $"{Wording.Spaced(each.Name)}: {each.Text}");
        IEnumerable<string?> all = [kind, Wording.Quoted(description), .. told];
        page.Line(
            0,
            new Piece(names.WithId(entity.Reference), Style.Strong),
            string.Concat(all.Where(static each => !string.IsNullOrEmpty(each)).Select(static each => $"; {each}")));
    }

    /// <summary>A line for what is no statable property.</summary>
    public void Fact(int indent, string label, string? value) =>
        page.Line(indent, $"{label}: ", value is null ? new Piece(Absences.NotStated, Style.Faint) : value);

    private static string Why(Holding holding)
    {
        string basis = Wording.Word(holding.Basis);
        return holding.Claims.IsEmpty ? basis : $"{basis}: {string.Join(", ", holding.Claims)}";
    }
}
