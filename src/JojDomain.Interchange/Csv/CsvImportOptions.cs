namespace JojDomain.Interchange;

/// <summary>How sheets are read.</summary>
public sealed record CsvImportOptions
{
    /// <summary>The address at which a sheet of other people was found; the source made for the sheet has it. Null, the default, where it is not known.</summary>
    public WebAddress? Address { get; init; }
}
