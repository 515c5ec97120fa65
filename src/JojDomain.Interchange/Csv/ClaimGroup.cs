namespace JojDomain.Interchange;

/// <summary>The rows of one claim, each by its place in the sheet.</summary>
internal sealed class ClaimGroup
{
    /// <summary>All rows, in the order of the sheet.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>Those that hold a statement, in the order of the claim's statements.</summary>
    public List<int> Statements { get; set; } = [];
}
