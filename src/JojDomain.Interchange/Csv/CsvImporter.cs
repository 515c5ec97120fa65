namespace JojDomain.Interchange;

/// <summary>Reads sheets of separated values as stories: those that <see cref="CsvExporter"/> wrote, and sheets of other people.</summary>
/// <remarks>
/// <para>Cells may be separated by commas, semicolons, tabs or bars; the text may be UTF-8, UTF-16 with a byte order mark, or Windows-1252, which is reported. Columns may be in any
/// order. Sheets that the exporter wrote are read as one story, also after people sorted, cut or extended them; a column that the exporter does not write is reported as not placed. A cell that contradicts others, or a quote
/// that does not end, makes the importer refuse the document, with sheet, row and column.</para>
/// <para>Each sheet of other people becomes one story. It is a table of claims (with a column <c>claim</c>, <c>claimReviewed</c>, ...) or of agreements (columns of a party and of an amount, as in the
/// French schema of subsidies). What it states becomes claims by the sheet as their source, each with its row as evidence; a column that corresponds to no property becomes an open term
/// <c>sheet:HEADER</c>. An amount has a currency only where a column gives it, or the sign € does, and an amount that can be read in two ways stays a text. A row of totals
/// below the others is no agreement. Any other sheet is refused, and the refusal names the columns that are missing.</para>
/// </remarks>
public sealed class CsvImporter : StoryImporter
{
    private readonly CsvImportOptions _options;

    /// <summary>An importer.</summary>
    /// <param name="options">How sheets are read; null for the defaults.</param>
    public CsvImporter(CsvImportOptions? options = null) => _options = options ?? new CsvImportOptions();

    internal static ImportFormat CsvFormat { get; } = new(
        "csv",
        "sheets of comma-separated values: ours, or other people's tables of claims or agreements",
        static settings => new CsvImporter(new CsvImportOptions { Address = settings.Value<WebAddress>("address") }),
        new FormatSetting("address", "the address at which the sheet was found", false))
    {
        IsFolder = true,
    };

    /// <inheritdoc/>
    public override ImportFormat Format => CsvFormat;

    private protected override IEnumerable<ImportedStory> ReadFrom(DocumentSource document)
    {
        List<Sheet> sheets = [];
        List<Unplaced> others = [];
        bool areOurs = false;
        foreach (string name in document.Names)
        {
            if (document.Names.Count > 1 && !IsSheet(name))
            {
                others.Add(new Unplaced(name, "the file is no sheet"));
                continue;
            }

            using Stream stream = document.Open(name);
            sheets.Add(Sheet.Read(name, stream));
            areOurs = areOurs || StorySheets.IsOne(sheets[^1]);
            if (areOurs)
            {
                sheets.ForEach(static sheet => sheet.LeaveText());
            }
        }

        if (areOurs)
        {
            yield return StorySheets.Read(sheets, others);
            yield break;
        }

        if (sheets.Count == 0)
        {
            yield return new ImportedStory { Refusals = [.. others, new Unplaced("", "there is no sheet")] };
        }

        foreach (Sheet sheet in sheets)
        {
            ImportedStory read = ForeignSheet.Read(sheet, _options.Address);
            yield return sheet == sheets[0] ? read with { Unplaced = [.. others, .. read.Unplaced] } : read;
        }
    }

    private static bool IsSheet(string name) => Path.GetExtension(name).ToUpperInvariant() is ".CSV" or ".TSV" or ".TXT" or ".TAB";
}
