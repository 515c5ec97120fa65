using System.Buffers;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>Reads the sheets that <see cref="CsvExporter"/> wrote, as they are or as people changed them: they become native JSON, which is read, and its problems are led back to cells.</summary>
internal sealed class StorySheets
{
    private static readonly StoryReadLimits Limits = new()
    {
        LongestDocument = 2_000_000_000,
        LongestText = 2_000_000_000,
        MostItems = 2_000_000_000,
        MostProblems = 1_000_000,
        ReportsUnknownMembers = true,
    };

    private readonly StoryTable[] _tables;
    private readonly List<Unplaced> _unplaced;
    private readonly List<Unplaced> _refusals = [];
    private readonly SheetCells _cells = new();

    // As long as all cells are, and later as the last reading was, so that no room for JSON is asked for twice.
    private int _length;

    private StorySheets(IEnumerable<Sheet> sheets, List<Unplaced> unplaced)
    {
        _unplaced = unplaced;
        _tables = [.. sheets.Select(StoryTable.Of)];
        _length = (int)Math.Clamp(_tables.Sum(static table => table.Sheet.Rows.Sum(static row => row.Cells.Sum(static cell => (long)cell.Length))), 1, Limits.LongestDocument);
    }

    /// <summary>Whether a sheet is one of ours: that of the claims or that of the story.</summary>
    public static bool IsOne(Sheet sheet) => ClaimTable.IsOne(sheet) || HeaderTable.IsOne(sheet);

    /// <summary>Reads the sheets of one story.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="unplaced">What of the document is no sheet.</param>
    public static ImportedStory Read(IEnumerable<Sheet> sheets, IEnumerable<Unplaced> unplaced) => new StorySheets(sheets, [.. unplaced]).Read();

    private ImportedStory Read()
    {
        foreach (StoryTable table in _tables)
        {
            table.Check(_refusals, _unplaced);
        }

        return _refusals.Count > 0 ? Refused() : Parse();
    }

    private ImportedStory Refused() => new() { Refusals = [.. _refusals], Unplaced = [.. _unplaced] };

    // What the problems of one reading show of cells and columns is heeded in the next.
    private ImportedStory Parse()
    {
        while (true)
        {
            ReadOnlySpan<byte> json = ToJson();
            bool isRead = StoryJson.TryParse(json, Limits, out Story? story, out EquatableArray<Problem> problems);
            if (problems.Select(Heed).ToArray().Contains(true))
            {
                continue;
            }

            foreach (StoryTable table in _tables)
            {
                table.NoteWhatIsLeft(_cells, _unplaced);
            }

            if (!isRead)
            {
                _refusals.AddRange(problems.Where(static problem => problem.Severity == Severity.Error).Select(problem => new Unplaced(PlaceOf(problem.Pointer), problem.Message)));
                return Refused();
            }

            _unplaced.AddRange(_tables.OfType<ClaimTable>().SelectMany(table => table.RepeatedOtherwise(story!)));
            return new ImportedStory { Story = story, Unplaced = [.. _unplaced] };
        }
    }

    private ReadOnlySpan<byte> ToJson()
    {
        var output = new ArrayBufferWriter<byte>(_length);
        using (var writer = new Utf8JsonWriter(output, JsonForm.OnOneLine with { SkipValidation = true }))
        {
            writer.WriteStartObject();
            if (!_tables.Any(static table => table is HeaderTable { HasFormat: true }))
            {
                writer.WriteString("format", StoryFormat.Current.ToString());
            }

            foreach (StoryTable table in _tables.Where(table => !_cells.IsLeft(table.Sheet)))
            {
                table.Write(writer, _cells);
            }

            writer.WriteEndObject();
        }

        _length = Math.Max(output.WrittenCount, 1);
        return output.WrittenSpan;
    }

    private bool Heed(Problem problem)
    {
        string[] path = Path(problem.Pointer);
        if (Table(path) is not { } table)
        {
            return false;
        }

        if (problem.Code == ProblemCode.UnknownMember && path.Length == 1 && table is not HeaderTable)
        {
            return _cells.Leave(table.Sheet);
        }

        CellPlace place = table.Find(path);
        return place is { Column: >= 0, IsWhole: true } && problem.Code switch
        {
            ProblemCode.UnknownMember => table.IsMember(place.Column, path) && _cells.Leave(table.Sheet, place.Column),
            ProblemCode.WrongType => _cells.Turn(table.Sheet, place.Row, place.Column, table.Cell(place)),
            _ => false,
        };
    }

    private string PlaceOf(string pointer)
    {
        string[] path = Path(pointer);
        return Table(path) is { } table ? table.PlaceOf(path) : _tables[0].Sheet.Name;
    }

    private StoryTable? Table(string[] path) =>
        path.Length == 0 ? null : Array.Find(_tables, table => table.List == path[0]) ?? Array.Find(_tables, static table => table is HeaderTable);

    private static string[] Path(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(static step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
}
