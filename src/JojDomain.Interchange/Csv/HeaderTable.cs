using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The sheet of the story itself: one row, a column for each member.</summary>
internal sealed class HeaderTable(Sheet sheet) : EntityTable(sheet, "story")
{
    /// <summary>Whether the sheet says of which format the story is.</summary>
    public bool HasFormat => Sheet.Rows.Count > 0 && Cell(0, Column("format")).Length > 0;

    /// <summary>Whether a sheet is that of the story itself.</summary>
    public static bool IsOne(Sheet sheet) => Path.GetFileNameWithoutExtension(sheet.Name) == "story" && sheet.Headers.Contains("format");

    public override void Check(List<Unplaced> refusals, List<Unplaced> unplaced)
    {
        base.Check(refusals, unplaced);
        unplaced.AddRange(Sheet.Rows.Skip(1).Select(row => new Unplaced(FormattableString.Invariant($"{Sheet.Name} row {row.Number}"), "a story has one row")));
    }

    public override void Write(Utf8JsonWriter writer, SheetCells known)
    {
        if (Sheet.Rows.Count > 0)
        {
            WriteMembers(writer, known, 0);
        }
    }

    public override CellPlace Find(ReadOnlySpan<string> path) => Sheet.Rows.Count > 0 ? Find(0, path) : CellPlace.None;
}
