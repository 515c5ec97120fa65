namespace JojDomain.Interchange;

/// <summary>How sheets are read.</summary>
public sealed record CsvImportOptions
{
    /// <summary>The address at which a sheet of other people was found, which its source then has; null, as by default, where it is not known.</summary>
    public WebAddress? Address { get; init; }
}
