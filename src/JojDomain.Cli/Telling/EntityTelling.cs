using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Tells what the story's author holds of one entity, a line for each property, the absent ones included.</summary>
internal sealed class EntityTelling(Page page, Names names, PropertyWords properties, EquatableArray<Holding> holdings)
{
    private readonly ILookup<(string, string), Holding> _holdings = holdings.ToLookup(static holding => (holding.Subject.Text, holding.Property.Text));

    public void Title(int indent, EntityRef id, string? what = null) =>
        page.Line(indent, new Piece(names.WithId(id), Style.Strong), what is null ? "" : $" – {what}");

    /// <summary>All statable properties of the entity; after each, what else there is to tell of it. Those not stated share the last line.</summary>
    public void Properties(int indent, Entity entity, Action<Property>? after = null)
    {
        List<string> unstated = [];
        foreach (Property property in Property.Of(entity.EntityKind))
        {
            Told told = property.Accept(entity, properties);
            if (told.Text == names.Of(entity.Reference))
            {
                continue; // The title has it, where an entity has one name of which only the text is known.
            }

            string why = string.Join("; ", _holdings[(entity.Reference.Text, property.Path)].Select(Why));
            if (told.Text == Absences.NotStated && why.Length == 0)
            {
                unstated.Add(Wording.Spaced(property.Name));
                continue;
            }

            page.Line(
                indent,
                $"{Wording.Spaced(property.Name)}: ",
                new Piece(told.Text, told.IsAbsent ? Style.Faint : Style.Plain),
                new Piece(why.Length == 0 ? "" : $" [{why}]", Style.Faint));
            after?.Invoke(property);
        }

        if (unstated.Count > 0)
        {
            page.Line(indent, new Piece($"{Absences.NotStated}: {string.Join(", ", unstated)}", Style.Faint));
        }
    }

    /// <summary>One line with what is said of the entity at all.</summary>
    public void Brief(Entity entity, LangText? description)
    {
        IEnumerable<string> told = Property.Of(entity.EntityKind)
            .Select(property => (property.Name, property.Accept(entity, properties).Text))
            .Where(each => each.Text != Absences.NotStated && each.Text != names.Of(entity.Reference))
            .Select(static each => $"{Wording.Spaced(each.Name)}: {each.Text}");
        IEnumerable<string?> all = [Wording.Quoted(description), .. told];
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
