namespace JojDomain.Interchange;

/// <summary>How sheets are written.</summary>
public sealed record CsvExportOptions
{
    /// <summary>Whether each sheet begins with a byte order mark, by which some spreadsheets know UTF-8; false by default.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Whether there is one sheet only, that of the claims, which one stream takes too; false by default. What other sheets would hold is then lost.</summary>
    public bool ClaimsOnly { get; init; }
}
