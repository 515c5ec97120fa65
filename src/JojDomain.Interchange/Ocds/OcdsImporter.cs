namespace JojDomain.Interchange;

/// <summary>Reads OCDS 1.1 (and 1.0): release packages, record packages, single releases, and JSON Lines of them, as one story for each contracting process.</summary>
/// <remarks>
/// <para>An agreement is a contract, or an award that no contract of its process points to; a contract and its award are one agreement. Everything stated of it, and of the
/// organisations, is a claim by the publisher of the package, through the package as its source; a file without a publisher speaks for itself. Each claim names the object
/// that it is read in by its JSON Pointer, and each statement has the member as it is written, with its position, as evidence.</para>
/// <para>Of several releases of one process the latest counts (in a record the compiled one); what an earlier one gives otherwise is said as of its date. What has no
/// property is said with open terms (<c>ocds:contract.dncpContractCode</c>) where it is a scalar of an award, a contract, a tender or an organisation, and is reported where
/// it is not.</para>
/// <para>Sources: Open Contracting Data Standard 1.1.5, release and record package schemas.</para>
/// </remarks>
public sealed class OcdsImporter : StoryImporter
{
    /// <summary>The format <c>ocds</c>.</summary>
    public static ImportFormat OcdsFormat { get; } = new(
        "ocds", "OCDS 1.1 release packages, record packages and releases (JSON, JSON Lines): a story for each contracting process", static _ => new OcdsImporter());

    /// <inheritdoc/>
    public override ImportFormat Format => OcdsFormat;

    private protected override IEnumerable<ImportedStory> ReadFrom(DocumentSource document) => ReadEach(document, static (stream, _) => ReadEach(ForeignDocuments.Read(stream), StoriesOf));

    private static IEnumerable<ImportedStory> StoriesOf(ForeignDocument document)
    {
        List<Unplaced> notes = [];
        Unplaced? refusal = document.Refusal;
        OcdsPackage? package = document.IsRead ? OcdsPackage.Read(document, notes, out refusal) : null;
        if (package is null)
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
