namespace JojDomain.Interchange;

/// <summary>Reads OCDS 1.1 (and 1.0): release packages, record packages, releases and records without a package, and arrays or JSON Lines of them, as one story for each contracting process.</summary>
/// <remarks>
/// <para>Each contract becomes an agreement, together with its award; so does an award that no contract of its process refers to. Everything stated of agreements and
/// organisations is a claim by the publisher of the package, through the package as its source; in a file that names no publisher, such as releases without a package, the file itself is the voice. Each claim names the object
/// in which it was read by its JSON Pointer, and each statement has the member as it is written, with its position, as evidence.</para>
/// <para>Of several releases of one process in one package or array the latest counts (in a record the compiled one); a different value in an earlier release becomes a statement as of the date of that release. A release
/// that a record gives only by its address is not fetched but reported, and a versioned release is reported too. Each line of JSON Lines is a document of its own. A member that corresponds
/// to no property becomes an open term (<c>ocds:contract.dncpContractCode</c>) where it is a scalar of an award, a contract, a tender or an organisation, and is reported
/// otherwise.</para>
/// <para>Sources: Open Contracting Data Standard 1.1.5, release and record package schemas.</para>
/// </remarks>
public sealed class OcdsImporter : StoryImporter
{
    /// <summary>The format <c>ocds</c>.</summary>
    public static ImportFormat OcdsFormat { get; } = new(
        "ocds", "OCDS 1.1 release packages, record packages, releases and records (JSON, arrays, JSON Lines): a story for each contracting process", static _ => new OcdsImporter());

    /// <inheritdoc/>
    public override ImportFormat Format => OcdsFormat;

    private protected override IEnumerable<ImportedStory> ReadFrom(DocumentSource document) => ReadEach(document, static (stream, _) => ReadEach(ForeignDocuments.Read(stream), StoriesOf));

    private static IEnumerable<ImportedStory> StoriesOf(ForeignDocument document) =>
        document.IsRead ? OcdsPackage.In(document.Root).SelectMany(StoriesOf) : [new ImportedStory { Refusals = [document.Refusal] }];

    private static IEnumerable<ImportedStory> StoriesOf(ForeignValue document)
    {
        List<Unplaced> notes = [];
        if (OcdsPackage.Read(document, notes, out Unplaced? refusal) is not { } package)
        {
            yield return new ImportedStory { Refusals = [refusal!], Unplaced = [.. notes] };
            yield break;
        }

        foreach (OcdsProcess process in package.Processes)
        {
            notes.AddRange(process.Notes);
            yield return new OcdsStory(package, process, notes).Read();
            notes = [];
        }
    }
}
