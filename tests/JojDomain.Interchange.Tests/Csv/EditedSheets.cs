using System.Text;

namespace JojDomain.Interchange.Tests.Csv;

/// <summary>The sheets of a story as a person with a spreadsheet has them: rows of cells by the name of the sheet.</summary>
internal sealed class EditedSheets
{
    private readonly Dictionary<string, List<List<string>>> _sheets = [];

    public EditedSheets(Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        new CsvExporter().Write(story, documents);
        foreach (string name in documents.Names)
        {
            var reader = new CsvReader(documents.Text(name), ',', '"');
            List<List<string>> rows = [];
            for (List<string> row = []; reader.Read(row); row = [])
            {
                rows.Add(row);
            }

            int width = rows[0].Count;
            rows.ForEach(row => row.AddRange(Enumerable.Repeat("", width - row.Count)));
            _sheets.Add(name, rows);
        }
    }

    public List<List<string>> this[string sheet] => _sheets[sheet];

    public int Column(string sheet, string header) => _sheets[sheet][0].IndexOf(header);

    public void Set(string sheet, int row, string header, string cell) => _sheets[sheet][row - 1][Column(sheet, header)] = cell;

    public void Remove(string sheet) => _sheets.Remove(sheet);

    public ImportedStory Read(char separator = ',', Encoding? encoding = null, string lineEnd = "\n") => new CsvImporter().ReadOne(DocumentSource.FromDocuments(
        _sheets.ToDictionary(static sheet => sheet.Key, sheet => Bytes(sheet.Value, separator, encoding ?? new UTF8Encoding(false), lineEnd))));

    private static byte[] Bytes(List<List<string>> rows, char separator, Encoding encoding, string lineEnd) => [.. encoding.GetPreamble(), .. encoding.GetBytes(string.Concat(rows.Select(
        row => string.Join(separator, row.Select(cell => cell.AsSpan().ContainsAny([separator, '"', '\r', '\n']) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)) + lineEnd)))];
}
