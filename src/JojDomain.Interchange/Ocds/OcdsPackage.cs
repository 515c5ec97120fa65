using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>A package of releases or records, or releases and records without a package: who publishes it, and what it holds.</summary>
internal sealed partial class OcdsPackage
{
    private static readonly string[] Wanted = ["uri", "publishedDate"];
    private static readonly string[] OfRecords = ["releases", "compiledRelease", "versionedRelease"];

    private readonly OrderedDictionary<string, OcdsProcess> _processes = new(StringComparer.Ordinal);
    private readonly List<Unplaced> _notes;

    private OcdsPackage(ForeignValue whole, ForeignObject? root, List<Unplaced> notes)
    {
        _notes = notes;
        ForeignValue? publisher = root?.Take("publisher", JsonValueKind.Object);
        string? uri = root?.Peek("uri") is { } address && address.TryText(out string? text) ? text : null;
        ForeignValue? date = root?.Peek("publishedDate");
        string identity = uri is null ? StableId.Hash(JsonMarshal.GetRawUtf8Value(whole.Element)) : StableId.Hash($"{uri}\n{publisher?.Element.GetRawText()}\n{date?.Element.GetRawText()}");
        Key = identity;
        Source = new Source
        {
            Id = new(StableId.Of("package", identity)),
            Kind = SourceKind.Dataset,
            Address = uri is not null && WebAddress.TryParse(uri, out WebAddress? known) ? known : null,
            Published = date is { } published && ForeignDates.Read(published) is { } when ? when : default(Reported<When>),
        };
        Root = root;
        Publisher = publisher;
    }

    /// <summary>What distinguishes this package from every other; the same from run to run.</summary>
    public string Key { get; }

    /// <summary>The package as a source, without its publisher.</summary>
    public Source Source { get; }

    /// <summary>The members of the package itself; null where there is no package.</summary>
    public ForeignObject? Root { get; }

    /// <summary>Who publishes it; null where it is not stated.</summary>
    public ForeignValue? Publisher { get; }

    /// <summary>The contracting processes, in the order of the file.</summary>
    public IEnumerable<OcdsProcess> Processes => _processes.Values;

    /// <summary>The packages of a document: itself, or each that is an item of an array, and the array where anything in it is in no package.</summary>
    public static IEnumerable<ForeignValue> In(ForeignValue document)
    {
        ForeignValue[] packages = document.Kind == JsonValueKind.Array ? [.. document.Items().Where(IsPackage)] : [];
        return packages.Length > 0 && packages.Length == document.Items().Count() ? packages : packages.Append(document);
    }

    /// <summary>Opens a package, or releases and records without one.</summary>
    /// <returns>The package; null where it is refused.</returns>
    public static OcdsPackage? Read(ForeignValue whole, List<Unplaced> notes, out Unplaced? refusal)
    {
        if (whole.Kind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            refusal = new(whole.Pointer, "a release package, a record package or a release is a JSON object, or an array of them");
            return null;
        }

        if (whole.Child("version") is { IsNull: false } version && !(version.TryText(out string? number) && Version1().IsMatch(number)))
        {
            refusal = new(version.Pointer, $"the version {version.Element.GetRawText()} of OCDS is not known; 1.0 and 1.1 are read");
            return null;
        }

        OcdsPackage package;
        if (whole.Kind == JsonValueKind.Array || whole.Child("ocid") is not null)
        {
            package = new OcdsPackage(whole, null, notes);
            package.AddEach(whole.Items().Where(static item => !IsPackage(item)));
        }
        else
        {
            var root = new ForeignObject(whole, notes);
            package = new OcdsPackage(whole, root, notes);
            package.AddAll(root);
            package.NoteWhatIsMissing(root);
        }

        refusal = package._processes.Count > 0 ? null : new(whole.Pointer, "there is no release and no record in it, so that there is nothing to import");
        return refusal is null ? package : null;
    }

    private static bool IsPackage(ForeignValue value) => value.Child("ocid") is null && (value.Child("releases") is not null || value.Child("records") is not null);

    private void AddEach(IEnumerable<ForeignValue> releases)
    {
        foreach (ForeignValue each in releases)
        {
            if (OfRecords.Any(name => each.Child(name).HasValue))
            {
                AddRecord(each);
            }
            else
            {
                Add(each, "");
            }
        }
    }

    private void AddAll(ForeignObject root)
    {
        foreach (ForeignValue release in root.Take("releases", JsonValueKind.Array)?.Items() ?? [])
        {
            Add(release, "");
        }

        foreach (ForeignValue record in root.Take("records", JsonValueKind.Array)?.Items() ?? [])
        {
            AddRecord(record);
        }
    }

    private void Add(ForeignValue release, string ofRecord, bool isCompiled = false)
    {
        string? ocid = release.Child("ocid") is { } given && given.TryScalar(out string? text) && text.Length > 0 ? text : null;
        if (ocid is null && ofRecord.Length == 0)
        {
            _notes.Add(new(release.Pointer, release.Kind == JsonValueKind.Object ? "the release has no ocid, so that nobody knows of which process it is" : "it is no release"));
            return;
        }

        if (release.Kind != JsonValueKind.Object)
        {
            _notes.Add(new(release.Pointer, "it is no release"));
            return;
        }

        List<OcdsRelease> releases = ProcessOf(ofRecord.Length > 0 ? ofRecord : ocid!).Releases;
        releases.Add(new(release, releases.Count, isCompiled));
    }

    private void AddRecord(ForeignValue record)
    {
        string? ocid = record.Child("ocid") is { } given && given.TryScalar(out string? text) && text.Length > 0 ? text : null;
        if (ocid is null)
        {
            _notes.Add(new(record.Pointer, "the record has no ocid, so that nobody knows of which process it is"));
            return;
        }

        OcdsProcess process = ProcessOf(ocid);
        var members = new ForeignObject(record, process.Notes);
        if (members.Take("ocid") is { } stated && StableId.Of(ocid) != ocid)
        {
            process.Notes.Add(new(stated.Pointer, "the id of the story has it in other characters, since an id has letters, digits, hyphens, full stops and low lines alone"));
        }

        foreach (ForeignValue release in members.Take("releases", JsonValueKind.Array)?.Items() ?? [])
        {
            if (release.Child("ocid") is not null || release.Child("url") is null)
            {
                Add(release, ocid);
            }
            else
            {
                process.Notes.Add(new(release.Pointer, "the release that is linked is not in the file"));
            }
        }

        if (members.Take("compiledRelease", JsonValueKind.Object) is { } compiled)
        {
            Add(compiled, ocid, isCompiled: true);
        }

        if (members.Take("versionedRelease") is { } versioned)
        {
            process.Notes.Add(new(versioned.Pointer, "the versioned release is skipped: it gives again what the releases give"));
        }

        members.Report(process.Notes, "no member of a record has this name");
        if (process.Releases.Count == 0)
        {
            _processes.Remove(ocid);
            _notes.AddRange(process.Notes);
            _notes.Add(new(record.Pointer, $"the file has no release of the process {ocid}"));
        }
    }

    private OcdsProcess ProcessOf(string ocid)
    {
        if (!_processes.TryGetValue(ocid, out OcdsProcess? process))
        {
            _processes.Add(ocid, process = new(ocid));
        }

        return process;
    }

    private void NoteWhatIsMissing(ForeignObject root)
    {
        foreach (string name in Wanted.Where(name => !root.Has(name)))
        {
            _notes.Add(new($"{root.Pointer}/{name}", "the package is to have it, and does not"));
        }

        if (Publisher is null)
        {
            _notes.Add(new($"{root.Pointer}/publisher", "the package does not name its publisher, so that the file speaks for itself"));
        }

        if (root.Peek("version") is { } version && version.TryText(out string? number) && number is not ("1.0" or "1.1"))
        {
            _notes.Add(new(version.Pointer, $"version {number} is later than 1.1: what is new in it is kept as open terms or reported"));
        }
    }

    [GeneratedRegex(@"^1\.[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Version1();
}
