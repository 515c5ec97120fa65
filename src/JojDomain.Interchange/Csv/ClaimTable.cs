using System.Globalization;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The sheet of claims: the rows of one claim may be anywhere in it, and in any order.</summary>
internal sealed class ClaimTable : StoryTable
{
    private const string NoId = "the row does not say of which claim it is";

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

    public override void Check(List<Unplaced> refusals, List<Unplaced> unplaced)
    {
        base.Check(refusals, unplaced);
        foreach (ClaimGroup group in _claims)
        {
            if (Cell(group.Rows[0], Column("claim")).Length == 0)
            {
                refusals.AddRange(group.Rows.Select(index => new Unplaced(Sheet.PlaceOf(Sheet.Rows[index].Number, Column("claim")), NoId)));
                continue;
            }

            refusals.AddRange(Enumerable.Range(0, _columns.Length)
                .Where(column => _columns[column]?.Level is ClaimLevel.Claim or ClaimLevel.Attribution)
                .SelectMany(column => Contradictions(group, column)));
            unplaced.AddRange(group.Rows
                .Where(index => Cell(index, Column(ClaimColumn.Number)) is { Length: > 0 } number && !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(index => new Unplaced(Sheet.PlaceOf(Sheet.Rows[index].Number, Column(ClaimColumn.Number)), "the place of a statement is a number")));
        }
    }

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

    /// <summary>The cells of repeated columns that do not hold what they would repeat.</summary>
    /// <param name="story">The native JSON of the story that was read.</param>
    public IEnumerable<Unplaced> RepeatedOtherwise(JsonElement story)
    {
        int[] columns = [.. Enumerable.Range(0, _columns.Length).Where(column => _columns[column]?.Level == ClaimLevel.Repeated)];
        Dictionary<string, JsonElement> sources = columns.Length > 0 && story.TryGetProperty("sources", out JsonElement list)
            ? list.EnumerateArray().ToDictionary(static source => source.GetProperty("id").GetString()!, StringComparer.Ordinal)
            : [];
        foreach ((ClaimGroup group, JsonElement claim) in columns.Length > 0 ? _claims.Zip(story.GetProperty("claims").EnumerateArray()) : [])
        {
            foreach (int index in group.Rows)
            {
                int number = group.Statements.IndexOf(index);
                JsonElement statement = number >= 0 ? claim.GetProperty("statements")[number] : default;
                foreach (int column in columns.Where(column => Cell(index, column).Length > 0))
                {
                    string? repeated = ClaimRows.RepeatedCell(_columns[column]!.Member, claim, statement, sources);
                    if (Cell(index, column) != repeated)
                    {
                        yield return new Unplaced(
                            Sheet.PlaceOf(Sheet.Rows[index].Number, column),
                            repeated is null ? "the column repeats what other columns and sheets hold, and they hold nothing of this" : $"the column repeats what other columns and sheets hold, and they hold {repeated}");
                    }
                }
            }
        }
    }

    protected override bool HasPlace(int column) => column < _columns.Length && _columns[column] is not null;

    private static bool TryIndex(string text, int count, out int index) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < count;

    private bool HasStatement(int index) => Enumerable.Range(0, _columns.Length)
        .Any(column => _columns[column] is { Level: ClaimLevel.Statement, Member: not ClaimColumn.Number } && Cell(index, column).Length > 0);

    private int Number(int index) =>
        int.TryParse(Cell(index, Column(ClaimColumn.Number)), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;

    private IEnumerable<Unplaced> Contradictions(ClaimGroup group, int column)
    {
        int first = FirstWith(group, column);
        return first < 0 ? [] : group.Rows
            .Where(index => Cell(index, column).Length > 0 && Cell(index, column) != Cell(first, column))
            .Select(index => new Unplaced(
                Sheet.PlaceOf(Sheet.Rows[index].Number, column),
                string.Create(CultureInfo.InvariantCulture, $"row {Sheet.Rows[first].Number}, which is of the same claim, has something else here")));
    }

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
