using System.Globalization;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>A sheet of entities of one kind: a row is an entity, a column a member of it.</summary>
internal class EntityTable(Sheet sheet, string list) : StoryTable(sheet, list)
{
    public override void Write(Utf8JsonWriter writer, SheetCells known)
    {
        writer.WriteStartArray(List);
        for (int index = 0; index < Sheet.Rows.Count; index++)
        {
            writer.WriteStartObject();
            WriteMembers(writer, known, index);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public override CellPlace Find(ReadOnlySpan<string> path) =>
        path.Length < 2 || !int.TryParse(path[1], NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= Sheet.Rows.Count ? CellPlace.None : Find(index, path[2..]);

    protected CellPlace Find(int index, ReadOnlySpan<string> path)
    {
        int column = path.IsEmpty ? -1 : Column(path[0]);
        return new CellPlace(index, Sheet.Rows[index].Number, column >= 0 || path.IsEmpty ? column : Column(ClaimColumn.Unknown), path.Length == 1 && column >= 0);
    }

    protected void WriteMembers(Utf8JsonWriter writer, SheetCells known, int index)
    {
        for (int column = 0; column < Sheet.Headers.Length; column++)
        {
            if (Sheet.Headers[column].Length > 0)
            {
                WriteMember(writer, known, index, column, Sheet.Headers[column]);
            }
        }
    }
}
