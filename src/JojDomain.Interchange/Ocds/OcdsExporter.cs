using System.Text.Json;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Writes the agreements that the author of a story holds as a release package of OCDS 1.1: a contracting process and a release for each.</summary>
/// <remarks>
/// <para>What is only claimed, and every quotation, is reported as lost: OCDS has one voice, that of the publisher. One exception: that there was no call for tenders is written with its speaker in
/// <c>procurementMethodDetails</c>. OCDS requires an award for each contract; therefore one is written, with the id of the agreement, and the report names it.</para>
/// <para>The <c>ocid</c> of an agreement is the prefix with the agreement's id, and OCDS joins all releases with the same <c>ocid</c>: two stories that have an agreement of the same id give releases of one
/// contracting process, which is right only if it is the same agreement. The id of the release is the agreement's id too, since a story contains no other. OCDS requires each release of a process to have
/// an id of its own: if you publish an agreement a second time, give the release another id.</para>
/// <para>Parties for which somebody signed are the signatories of the contract where there are two or more, by the extension for contract signatories, which the package declares; who signed for them is lost.</para>
/// <para>A date is written only where it is a whole date-time, an amount only where it is one figure in a stated currency, a procurement method only where it is stated; there is
/// no JSON null in the package, since null deletes data when releases are merged. Source: Open Contracting Data Standard 1.1.5.</para>
/// </remarks>
public sealed partial class OcdsExporter : StoryExporter
{
    private readonly OcdsExportOptions _options;

    /// <summary>An exporter.</summary>
    /// <param name="options">What the package must have and a story cannot know.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="ArgumentException">The prefix is not of its form, the publisher has no name, or the date is no date-time with an offset from UTC.</exception>
    public OcdsExporter(OcdsExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Publisher);
        if (!Prefix().IsMatch(options.OcidPrefix))
        {
            throw new ArgumentException($"an ocid prefix is \"ocds-\" and six letters or digits, such as ocds-213czf, and not \"{options.OcidPrefix}\"", nameof(options));
        }

        if (!OcdsValues.IsDateTime(options.Published))
        {
            throw new ArgumentException($"the date of publication is a day with a time of day and an offset, such as 2026-11-30T12:00:00Z, and not \"{options.Published}\"", nameof(options));
        }

        _options = options;
    }

    /// <summary>The format <c>ocds</c>.</summary>
    public static ExportFormat OcdsFormat { get; } = new(
        "ocds",
        "OCDS 1.1 release package: the agreements that the author of the story holds",
        "application/json",
        "releases.json",
        static settings => new OcdsExporter(new OcdsExportOptions
        {
            OcidPrefix = settings.Text("ocid-prefix")!,
            Published = settings.Value<EdtfDate>("published")!,
            Publisher = settings.Text("publisher")!,
            Uri = settings.Value<WebAddress>("uri")!,
        }),
        new FormatSetting("ocid-prefix", "the registered prefix of the publisher, such as ocds-213czf", true),
        new FormatSetting("published", "when the package is published, such as 2026-11-30T12:00:00Z", true),
        new FormatSetting("publisher", "the name of who publishes the package", true),
        new FormatSetting("uri", "the address of the package", true));

    /// <inheritdoc/>
    public override ExportFormat Format => OcdsFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        if (story.Content.Agreements.IsEmpty)
        {
            throw new ArgumentException("a release package has at least one release, and the story has no agreement", nameof(story));
        }

        var carried = new CarriedMembers();
        using Stream stream = target.Open(Format.DocumentName!);
        using (var writer = new Utf8JsonWriter(stream, JsonForm.Indented))
        {
            Write(writer, story, carried);
        }

        return new LossReport(
        [
            .. carried.ToReport(story, ReasonOf),
            .. story.Content.Agreements.Select(static agreement => new Loss(
                "", agreement.Id, "OCDS requires an award of each contract: one is written with the id of the agreement, and the story does not state that there was one")),
        ]);
    }

    private static string ReasonOf(Entity? entity, string pointer) => entity switch
    {
        Claim => "OCDS has one voice, that of the publisher: what others claim has no place in it",
        Agreement { CallForTenders.State: ReportState.None } when pointer == "/callForTenders" => "OCDS has no value for an asserted absence: that there was no call is in words",
        _ => "OCDS has no place for it, or not for a value of this form",
    };

    private void Write(Utf8JsonWriter writer, Story story, CarriedMembers carried)
    {
        writer.WriteStartObject();
        writer.WriteString("uri", _options.Uri.ToString());
        writer.WriteString("version", "1.1");
        writer.WriteString("publishedDate", _options.Published.ToString());
        writer.WriteStartObject("publisher");
        writer.WriteString("name", _options.Publisher);
        writer.WriteEndObject();
        WriteExtensions(writer, story);
        writer.WriteStartArray("releases");
        foreach (Agreement agreement in story.Content.Agreements)
        {
            using var release = new OcdsReleaseWriter(writer, story, agreement, carried);
            release.Write(_options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteExtensions(Utf8JsonWriter writer, Story story)
    {
        if (story.Content.Agreements.Any(OcdsSignatories.AreStated))
        {
            writer.WriteStartArray("extensions");
            writer.WriteStringValue(OcdsSignatories.Extension);
            writer.WriteEndArray();
        }
    }

    [GeneratedRegex("^ocds-[a-z0-9]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
