using System.Globalization;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The sheet of claims: the rows of one claim may be anywhere in it, and in any order.</summary>
internal sealed partial class ClaimTable : StoryTable
{
    private readonly ClaimColumn?[] _columns;
    private readonly List<ClaimGroup> _claims = [];

    public ClaimTable(Sheet sheet)
        : base(sheet, "claims")
    {
        _columns = [.. sheet.Headers.Select(ClaimColumn.Find)];
        var byId = new Dictionary<string, ClaimGroup>(StringComparer.Ordinal);
        int id = Column("claim");
        for (int index = 0; index < sheet.Rows.Count; index++)
        {
            string claim = Cell(index, id);
            if (!byId.TryGetValue(claim, out ClaimGroup? group))
            {
                byId.Add(claim, group = new ClaimGroup());
                _claims.Add(group);
            }

            group.Rows.Add(index);
        }

        foreach (ClaimGroup group in _claims)
        {
            group.Statements = [.. group.Rows.Where(HasStatement).OrderBy(Number)];
        }
    }

    /// <summary>Whether a sheet is that of our claims.</summary>
    public static bool IsOne(Sheet sheet) =>
        sheet.Headers.Contains("claim") && sheet.Headers.Contains("voice") && ClaimColumn.First.Count(column => sheet.Headers.Contains(column.Name)) >= 4;

    public override void Write(Utf8JsonWriter writer, SheetCells known)
    {
        writer.WriteStartArray("claims");
        foreach (ClaimGroup group in _claims)
        {
            writer.WriteStartObject();
            WriteLevel(writer, known, group, ClaimLevel.Claim);
            writer.WriteStartObject("attribution");
            WriteLevel(writer, known, group, ClaimLevel.Attribution);
            WriteSource(writer, group);
            writer.WriteEndObject();
            if (group.Statements.Count > 0)
            {
                writer.WriteStartArray("statements");
                foreach (int index in group.Statements)
                {
                    WriteStatement(writer, known, index);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public override CellPlace Find(ReadOnlySpan<string> path)
    {
        if (path.Length < 2 || !TryIndex(path[1], _claims.Count, out int claim))
        {
            return CellPlace.None;
        }

        ClaimGroup group = _claims[claim];
        return path[2..] switch
        {
            ["statements", { } number, .. var rest] when TryIndex(number, group.Statements.Count, out int statement) => PlaceOf(group.Statements[statement], ClaimLevel.Statement, rest),
            ["attribution", .. var rest] => PlaceOf(group, ClaimLevel.Attribution, rest),
            var rest => PlaceOf(group, ClaimLevel.Claim, rest),
        };
    }

    public override bool IsMember(int column, ReadOnlySpan<string> path) => _columns[column]?.Member == path[^1];

    protected override bool HasPlace(int column) => column < _columns.Length && _columns[column] is not null;

    private static bool TryIndex(string text, int count, out int index) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < count;

    private bool HasStatement(int index) => Enumerable.Range(0, _columns.Length)
        .Any(column => _columns[column] is { Level: ClaimLevel.Statement, Member: not ClaimColumn.Number } && Cell(index, column).Length > 0);

    private int Number(int index) =>
        int.TryParse(Cell(index, Column(ClaimColumn.Number)), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;

    private int FirstWith(ClaimGroup group, int column) => group.Rows.FindIndex(index => Cell(index, column).Length > 0) is >= 0 and var at ? group.Rows[at] : -1;

    private void WriteLevel(Utf8JsonWriter writer, SheetCells known, ClaimGroup group, ClaimLevel level)
    {
        for (int column = 0; column < _columns.Length; column++)
        {
            if (_columns[column] is { } each && each.Level == level && FirstWith(group, column) is >= 0 and var index)
            {
                WriteMember(writer, known, index, column, each.Member);
            }
        }
    }

    // A row that people added may name the source, and neither how the claim came nor a passage.
    private void WriteSource(Utf8JsonWriter writer, ClaimGroup group)
    {
        if (FirstWith(group, Column("source")) is >= 0 and var index && FirstWith(group, Column("attribution.via")) < 0 && FirstWith(group, Column("evidence")) < 0)
        {
            writer.WriteStartArray("via");
            writer.WriteStringValue(Cell(index, Column("source")));
            writer.WriteEndArray();
        }
    }

    private void WriteStatement(Utf8JsonWriter writer, SheetCells known, int index)
    {
        writer.WriteStartObject();
        for (int column = 0; column < _columns.Length; column++)
        {
            switch (_columns[column])
            {
                case { Level: ClaimLevel.Statement, Member: ClaimColumn.Number or ClaimColumn.Operator }:
                    break;
                case { Level: ClaimLevel.Statement, Member: ClaimColumn.Value }:
                    WriteMember(writer, known, index, column, Operator(index));
                    break;
                case { Level: ClaimLevel.Statement } each:
                    WriteMember(writer, known, index, column, each.Member);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private string Operator(int index) => Cell(index, Column(ClaimColumn.Operator)) is { Length: > 0 } given ? given : "equals";

    private CellPlace PlaceOf(ClaimGroup group, ClaimLevel level, ReadOnlySpan<string> path)
    {
        int column = path.IsEmpty ? -1 : ColumnOf(level, path[0]);
        return PlaceOf(FirstWith(group, column) is >= 0 and var index ? index : group.Rows[0], level, path);
    }

    private CellPlace PlaceOf(int index, ClaimLevel level, ReadOnlySpan<string> path)
    {
        int column = path.IsEmpty ? -1 : ColumnOf(level, path[0] == Operator(index) && level == ClaimLevel.Statement ? ClaimColumn.Value : path[0]);
        bool isWhole = path.Length == 1 && column >= 0;
        column = column >= 0 || path.IsEmpty ? column : ColumnOf(level, ClaimColumn.Unknown);
        return new CellPlace(index, Sheet.Rows[index].Number, column, isWhole);
    }

    private int ColumnOf(ClaimLevel level, string member) => Array.FindIndex(_columns, column => column is { } each && each.Level == level && each.Member == member);
}
