using System.Globalization;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>A sheet as a part of a story.</summary>
internal abstract class StoryTable(Sheet sheet, string list)
{
    /// <summary>The sheet.</summary>
    public Sheet Sheet { get; } = sheet;

    /// <summary>The member of the native JSON that the sheet is.</summary>
    public string List { get; } = list;

    /// <summary>A sheet as the part of a story that its headers, or its name, show it to be.</summary>
    public static StoryTable Of(Sheet sheet) =>
        ClaimTable.IsOne(sheet) ? new ClaimTable(sheet) : HeaderTable.IsOne(sheet) ? new HeaderTable(sheet) : new EntityTable(sheet, Path.GetFileNameWithoutExtension(sheet.Name));

    /// <summary>Notes what is wrong with the sheet before any cell is read, and what has no column.</summary>
    public virtual void Check(List<Unplaced> refusals, List<Unplaced> unplaced)
    {
        if (Sheet.IsGuessed)
        {
            unplaced.Add(new Unplaced(Sheet.Name, "the bytes are no UTF-8, and were read as Windows-1252"));
        }

        refusals.AddRange(Sheet.Faults);
        for (int column = 0; column < Sheet.Headers.Length; column++)
        {
            if (Sheet.Headers[column].Length > 0 && Array.IndexOf(Sheet.Headers, Sheet.Headers[column]) < column)
            {
                refusals.Add(new Unplaced(Sheet.PlaceOf(1, column), "two columns have this header"));
            }
        }

        foreach ((int number, string[] cells) in Sheet.Rows)
        {
            for (int column = 0; column < cells.Length; column++)
            {
                if (cells[column].Length > 0 && !HasPlace(column))
                {
                    unplaced.Add(new Unplaced(Sheet.PlaceOf(number, column), column < Sheet.Headers.Length ? "the sheet has no such column" : "the row is longer than that of the headers"));
                }
            }
        }
    }

    /// <summary>Writes the sheet as a member of the story.</summary>
    public abstract void Write(Utf8JsonWriter writer, SheetCells known);

    /// <summary>The cell that a place in the native JSON comes from.</summary>
    public abstract CellPlace Find(ReadOnlySpan<string> path);

    /// <summary>A place in the native JSON, as messages have it.</summary>
    public string PlaceOf(ReadOnlySpan<string> path) => Find(path) switch
    {
        { Index: < 0 } => Sheet.Name,
        { Column: < 0 } row => string.Create(CultureInfo.InvariantCulture, $"{Sheet.Name} row {row.Row}"),
        { } cell => Sheet.PlaceOf(cell.Row, cell.Column),
    };

    /// <summary>Whether a column is the member at a place, and not one whose cells go to a member that another column names.</summary>
    public virtual bool IsMember(int column, ReadOnlySpan<string> path) => true;

    /// <summary>The text of a cell; empty where the row is shorter.</summary>
    public string Cell(CellPlace place) => Cell(place.Index, place.Column);

    /// <summary>Notes the cells of what a reading showed to have no place.</summary>
    public void NoteWhatIsLeft(SheetCells known, List<Unplaced> unplaced)
    {
        if (known.IsLeft(Sheet))
        {
            unplaced.Add(new Unplaced(Sheet.Name, "a story has no such list"));
            return;
        }

        foreach (int column in Enumerable.Range(0, Sheet.Headers.Length).Where(column => known.IsLeft(Sheet, column)))
        {
            unplaced.AddRange(Sheet.Rows.Where(row => column < row.Cells.Length && row.Cells[column].Length > 0)
                .Select(row => new Unplaced(Sheet.PlaceOf(row.Number, column), "the sheet has no such column")));
        }
    }

    /// <summary>Whether cells of a column have a place, as far as its header shows.</summary>
    protected virtual bool HasPlace(int column) => column < Sheet.Headers.Length && Sheet.Headers[column].Length > 0;

    /// <summary>The text of a cell without its guard; empty where the row is shorter.</summary>
    protected string Cell(int index, int column)
    {
        string[] cells = Sheet.Rows[index].Cells;
        return column >= 0 && column < cells.Length ? CsvCell.Unguarded(cells[column]) : "";
    }

    /// <summary>The column of a header; negative where there is none.</summary>
    protected int Column(string header) => Array.IndexOf(Sheet.Headers, header);

    /// <summary>Writes the member that a cell holds, or all of the column of unknown ones; nothing where the cell is empty.</summary>
    protected void WriteMember(Utf8JsonWriter writer, SheetCells known, int index, int column, string member)
    {
        string cell = Cell(index, column);
        if (cell.Length == 0 || known.IsLeft(Sheet, column))
        {
            return;
        }

        if (member == ClaimColumn.Unknown && cell[0] == '{' && TryParse(cell, out JsonDocument? document))
        {
            using (document)
            {
                foreach (JsonProperty each in document.RootElement.EnumerateObject())
                {
                    each.WriteTo(writer);
                }
            }

            return;
        }

        writer.WritePropertyName(member);
        CsvCell.Write(writer, cell, known.IsLiteral(Sheet, Sheet.Rows[index].Number, column, cell));
    }

    private static bool TryParse(string cell, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out JsonDocument? document)
    {
        try
        {
            document = JsonDocument.Parse(cell);
            return true;
        }
        catch (JsonException)
        {
            document = null;
            return false;
        }
    }
}
