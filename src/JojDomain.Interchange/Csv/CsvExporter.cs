using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>Writes a story as sheets of comma-separated values (RFC 4180, UTF-8): the claims first, then each kind of entity that the story has, then the story itself.</summary>
/// <remarks>
/// <para>In <c>claims.csv</c> each statement is a row, and a claim without statements is one row; the cells of a claim are repeated in each of its rows. The columns <c>source</c>,
/// <c>published</c>, <c>address</c> and <c>hedges</c> repeat other columns and sheets. In all other sheets (<c>sources.csv</c>, <c>organisations.csv</c>, ...) a row is
/// an entity and a column a member of it by its name in native JSON; <c>story.csv</c> has one row. Members that this version of the library does not know are in the column <c>unknown</c>.</para>
/// <para>A cell holds a text as it is and any other value as compact JSON; a text that is empty or begins with <c>{</c>, <c>[</c> or a quote is a JSON string.
/// A cell that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return, after any apostrophes, could be run as a formula by a spreadsheet. It is written with one
/// more apostrophe before it, which the importer removes. Nothing is lost, except with <see cref="CsvExportOptions.ClaimsOnly"/>.</para>
/// </remarks>
public sealed class CsvExporter : StoryExporter
{
    private readonly CsvExportOptions _options;

    /// <summary>An exporter.</summary>
    /// <param name="options">How sheets are written; null for the defaults.</param>
    public CsvExporter(CsvExportOptions? options = null) => _options = options ?? new CsvExportOptions();

    internal static ExportFormat CsvFormat { get; } = new(
        "csv",
        "sheets of comma-separated values: the claims, the entities of each kind, the story",
        "text/csv",
        null,
        static settings => new CsvExporter(new CsvExportOptions { ByteOrderMark = settings.Flag("byte-order-mark"), ClaimsOnly = settings.Flag("claims-only") }),
        new FormatSetting("byte-order-mark", "true for sheets that begin with a byte order mark", false),
        new FormatSetting("claims-only", "true for the sheet of the claims alone", false));

    /// <inheritdoc/>
    public override ExportFormat Format => CsvFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        var carried = new CarriedMembers(holdsUnknown: true);
        using JsonDocument document = JsonDocument.Parse(StoryJson.ToUtf8Bytes(story));
        using JsonDocument header = JsonDocument.Parse(StoryJson.HeaderToUtf8Bytes(story));
        JsonProperty[] lists = [.. document.RootElement.EnumerateObject().Where(member => !header.RootElement.TryGetProperty(member.Name, out _))];
        JsonElement sources = lists.FirstOrDefault(static list => list.Name == "sources") is { Value.ValueKind: JsonValueKind.Array } found ? found.Value : default;
        foreach (JsonProperty list in lists.OrderBy(static list => list.Name switch { "claims" => 0, "sources" => 1, _ => 2 }))
        {
            if (list.Name == "claims")
            {
                using var writer = new CsvWriter(target.Open("claims.csv"), _options.ByteOrderMark);
                new ClaimRows(story, list.Value, sources).Write(writer);
            }
            else if (!_options.ClaimsOnly)
            {
                Write(target, $"{list.Name}.csv", story, list.Value);
            }
            else
            {
                continue;
            }

            foreach (JsonElement entity in list.Value.EnumerateArray())
            {
                carried.Add(EntityOf(story, entity).Reference, "");
            }
        }

        if (!_options.ClaimsOnly)
        {
            WriteRows(target, "story.csv", [(header.RootElement, story.Content.Unknown)]);
            foreach (JsonProperty member in header.RootElement.EnumerateObject())
            {
                carried.AddOfStory(CarriedMembers.Pointer(member.Name));
            }
        }

        return carried.ToReport(story, static (_, _) => "the sheet of the claims alone is written");
    }

    private void Write(DocumentTarget target, string name, Story story, JsonElement list) =>
        WriteRows(target, name, [.. list.EnumerateArray().Select(json => (json, EntityOf(story, json).Unknown))]);

    private void WriteRows(DocumentTarget target, string name, IReadOnlyList<(JsonElement Json, UnknownMembers Unknown)> rows)
    {
        var order = new MemberOrder();
        foreach ((JsonElement json, UnknownMembers unknown) in rows)
        {
            order.Add(json, unknown);
        }

        string[] columns = [.. order.Names];
        using var writer = new CsvWriter(target.Open(name), _options.ByteOrderMark);
        writer.WriteRow(columns);
        foreach ((JsonElement json, UnknownMembers unknown) in rows)
        {
            writer.WriteRow(columns.Select(column => MemberCell.Of(json, column, unknown)));
        }
    }

    private static Entity EntityOf(Story story, JsonElement json) => story.Get(new EntityRef(json.GetProperty("id").GetString()!));
}
