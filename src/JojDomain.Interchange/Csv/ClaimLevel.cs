namespace JojDomain.Interchange;

/// <summary>What a column of the sheet of claims is about.</summary>
internal enum ClaimLevel
{
    /// <summary>A member of the claim.</summary>
    Claim,

    /// <summary>A member of the claim's attribution.</summary>
    Attribution,

    /// <summary>A member of the statement of the row.</summary>
    Statement,

    /// <summary>What other columns or sheets hold, repeated for those who read one sheet.</summary>
    Repeated,
}
