namespace JojDomain.Interchange;

/// <summary>How sheets are written.</summary>
public sealed record CsvExportOptions
{
    /// <summary>Whether each sheet begins with a byte order mark, by which some spreadsheets recognise UTF-8; false by default.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Whether only the sheet of the claims is written, which is one document and can therefore go to a stream; false by default. The content of the other sheets is then reported as lost.</summary>
    public bool ClaimsOnly { get; init; }
}
