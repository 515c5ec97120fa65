namespace JojDomain.Interchange;

/// <summary>The releases of one contracting process in a file, in the order of the file.</summary>
internal sealed class OcdsProcess(string ocid)
{
    public string Ocid { get; } = ocid;

    public List<OcdsRelease> Releases { get; } = [];

    /// <summary>What the record of the process has, and no release of it.</summary>
    public List<Unplaced> Notes { get; } = [];
}
