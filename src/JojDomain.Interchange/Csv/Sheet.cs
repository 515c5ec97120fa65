using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>A sheet as it was read: a row of headers and rows of cells.</summary>
internal sealed class Sheet
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    // How many rows are looked at to know what separates the cells.
    private const int Sample = 50;

    private readonly List<(int Number, string[] Cells)> _rows = [];
    private List<(int Start, int End)> _places = [];

    private Sheet(string name, string text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>The name of the document.</summary>
    public string Name { get; }

    /// <summary>The headers, without the blanks around them.</summary>
    public string[] Headers { get; private set; } = [];

    /// <summary>The whole text; empty once it is left.</summary>
    public string Text { get; private set; }

    /// <summary>Where each row is in the text, without its line end.</summary>
    public IReadOnlyList<(int Start, int End)> Places => _places;

    /// <summary>The rows that are not empty, with their numbers; the header is row 1. Empty cells at the end of a row are left out.</summary>
    public IReadOnlyList<(int Number, string[] Cells)> Rows => _rows;

    /// <summary>Whether the bytes are no UTF-8 and were read as Windows-1252.</summary>
    public bool IsGuessed { get; private init; }

    /// <summary>What is wrong with the quotes of the sheet, by place.</summary>
    public EquatableArray<Unplaced> Faults { get; private set; }

    /// <summary>Reads a sheet.</summary>
    public static Sheet Read(string name, Stream stream)
    {
        string text;
        bool isGuessed;
        try
        {
            text = SheetText.Read(stream, out isGuessed);
        }
        catch (DecoderFallbackException)
        {
            return new Sheet(name, "") { Faults = [new Unplaced(name, "the bytes begin as those of UTF-16 or UTF-32, and are not UTF-16")] };
        }

        // A line by which one spreadsheet names the separator; it is no row.
        if (text.StartsWith("sep=", StringComparison.Ordinal) && text.IndexOf('\n', StringComparison.Ordinal) is 5 or 6)
        {
            return Read(name, text, text[4], '"', isGuessed, text.IndexOf('\n', StringComparison.Ordinal) + 1);
        }

        char separator = SeparatorOf(text);
        Sheet sheet = Read(name, text, separator, '"', isGuessed);

        // Values that are separated by tabs are often not quoted at all, and a quote in them is one of the text's.
        return separator == '\t' && !sheet.Faults.IsEmpty ? Read(name, text, separator, null, isGuessed) : sheet;
    }

    /// <summary>Leaves the text and the places of rows in it, which a sheet that is no evidence has no need of beside its cells.</summary>
    public void LeaveText()
    {
        Text = "";
        _places = [];
    }

    /// <summary>The place of a cell, as messages have it.</summary>
    public string PlaceOf(int row, int column) => column < Headers.Length && Headers[column].Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Name} row {row}, column \"{Headers[column]}\"")
        : string.Create(CultureInfo.InvariantCulture, $"{Name} row {row}, column {column + 1}");

    private static Sheet Read(string name, string text, char separator, char? quote, bool isGuessed, int start = 0)
    {
        var reader = new CsvReader(text, separator, quote, start);
        List<string> cells = [];
        Sheet sheet = new(name, text) { IsGuessed = isGuessed };
        if (reader.Read(cells))
        {
            sheet.Headers = [.. cells.Select(static cell => CsvCell.Unguarded(cell).Trim())];
        }

        while (reader.Read(cells))
        {
            if (cells.Count > 0)
            {
                sheet._rows.Add((reader.Row, [.. cells]));
                sheet._places.Add(reader.Place);
            }
        }

        sheet.Faults = [.. reader.Faults.Select(fault => new Unplaced(sheet.PlaceOf(fault.Row, fault.Column - 1), fault.Reason))];
        return sheet;
    }

    // That which most often cuts a row into as many cells as the first, and into the most of them.
    private static char SeparatorOf(string text) => Separators.MaxBy(separator =>
    {
        var reader = new CsvReader(text, separator, '"');
        List<string> cells = [];
        int width = reader.Read(cells) ? cells.Count : 0;
        int alike = 1;
        int rows = 1;
        while (rows < Sample && reader.Read(cells))
        {
            rows++;
            alike += cells.Count > 1 && cells.Count <= width ? 1 : 0;
        }

        return width < 2 ? 0 : width * (double)alike / rows;
    });
}
