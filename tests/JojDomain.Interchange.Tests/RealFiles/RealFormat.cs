using System.Text.Json;
using JojDomain.Interchange.Tests.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.RealFiles;

/// <summary>A format whose real files are in the suite: how they are read, and what of them is nowhere in what came of them.</summary>
internal sealed class RealFormat(string folder, StoryImporter importer, Func<(string Pointer, string Text), bool>? isImplied)
{
    private static readonly HashSet<string> AnnotationClasses = ["Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"];

    public static RealFormat Annotation { get; } = new("annotation", new AnnotationImporter(), static scalar =>
        IsContext(scalar.Pointer) || scalar.Pointer == "/total" || AnnotationClasses.Contains(scalar.Text));

    public static RealFormat ClaimReview { get; } = new("claimreview", new ClaimReviewImporter(), static scalar =>
        (IsContext(scalar.Pointer) && scalar.Text.StartsWith("http", StringComparison.Ordinal)) || IsType(scalar.Pointer));

    public static RealFormat Csv { get; } = new("csv", new CsvImporter(), null);

    public static RealFormat Ocds { get; } = new("ocds", new OcdsImporter(), null);

    public static IReadOnlyList<RealFormat> All { get; } = [Annotation, ClaimReview, Csv, Ocds];

    /// <summary>The folder of its files in the suite.</summary>
    public string Folder => folder;

    /// <summary>One of its real files.</summary>
    public byte[] Find(string file) => File.ReadAllBytes(BesideCheckout.Find("suites", $"interchange-real/{folder}/{file}"));

    /// <summary>All its real files, in the order of their names.</summary>
    public IReadOnlyList<byte[]> Files()
    {
        string notes = BesideCheckout.Find("suites", $"interchange-real/{folder}/SOURCE.txt");
        return [.. Directory.GetFiles(Path.GetDirectoryName(notes)!).Where(file => file != notes).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    public IReadOnlyList<ImportedStory> Read(byte[] document) => [.. importer.Read(DocumentSource.FromBytes(document, this == Csv ? "sheet.csv" : "document"))];

    /// <summary>What of a document is neither in a story nor named; nothing where it is refused, or is a page, of which the script alone is read.</summary>
    public IReadOnlyList<string> LostIn(byte[] document, IReadOnlyList<ImportedStory> imported) =>
        this == Csv ? LostCells(Sheet.Read("sheet.csv", new MemoryStream(document)), imported[0])
        : IsJson(document) ? ForeignMembers.LostIn(document, imported, isImplied)
        : [];

    /// <summary>Whether a document is JSON in which no member comes twice.</summary>
    public static bool IsJson(byte[] document)
    {
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(document, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The cells that are neither in the story, blanks around them aside, nor named.</summary>
    public static IReadOnlyList<string> LostCells(Sheet sheet, ImportedStory read)
    {
        if (!read.IsRead)
        {
            return [];
        }

        HashSet<string> stated = [.. Scalars.Texts(StoryJson.ToUtf8Bytes(read.Story)).Select(static text => text.Trim())];
        HashSet<string> named = [.. read.Unplaced.Select(static unplaced => unplaced.Place)];
        return
        [
            .. sheet.Rows.SelectMany(row => row.Cells
                .Select((cell, column) => (Cell: cell.Trim(), Place: sheet.PlaceOf(row.Number, column)))
                .Where(each => each.Cell.Length > 0 && !stated.Contains(each.Cell) && !named.Contains(each.Place) && !(SheetAmount.Read(each.Cell) is { } sum && stated.Contains(new Money(sum).Amount.ToString())))
                .Select(static each => $"{each.Place} {each.Cell}")),
        ];
    }

    private static bool IsContext(string pointer) => pointer.EndsWith("/@context", StringComparison.Ordinal) || pointer.Contains("/@context/", StringComparison.Ordinal);

    // The type of a node is what its members are read by; it is no value.
    private static bool IsType(string pointer) => pointer.EndsWith("type", StringComparison.OrdinalIgnoreCase) || pointer.Contains("type/", StringComparison.OrdinalIgnoreCase);
}
