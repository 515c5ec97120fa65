namespace JojDomain.Interchange;

/// <summary>A column of the sheet of claims.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Level">What it is about.</param>
/// <param name="Member">The member of the native JSON that it holds, or a word for what is no single member.</param>
internal sealed record ClaimColumn(string Name, ClaimLevel Level, string Member)
{
    /// <summary>The column of the members that this version of the library does not know, as one JSON object.</summary>
    public const string Unknown = "unknown";

    /// <summary>The column of the statement's place among those of its claim, counted from 1.</summary>
    public const string Number = "statement";

    /// <summary>How the value is compared: the member that holds it.</summary>
    public const string Operator = "operator";

    /// <summary>The value, under the member that the operator names.</summary>
    public const string Value = "value";

    /// <summary>Those that every sheet has, in their order.</summary>
    public static IReadOnlyList<ClaimColumn> First { get; } =
    [
        new("claim", ClaimLevel.Claim, "id"),
        new("source", ClaimLevel.Repeated, "source"),
        new("published", ClaimLevel.Repeated, "published"),
        new("address", ClaimLevel.Repeated, "address"),
        new("voice", ClaimLevel.Attribution, "voice"),
        new("cue", ClaimLevel.Attribution, "cue"),
        new("act", ClaimLevel.Claim, "act"),
        new("subject", ClaimLevel.Statement, "subject"),
        new("property", ClaimLevel.Statement, "property"),
        new("operator", ClaimLevel.Statement, Operator),
        new("value", ClaimLevel.Statement, Value),
        new("hedges", ClaimLevel.Repeated, "hedges"),
        new("words", ClaimLevel.Claim, "words"),
        new("evidence", ClaimLevel.Claim, "evidence"),
        new(Number, ClaimLevel.Statement, Number),
    ];

    /// <summary>The column of a member that the first ones do not hold.</summary>
    public static ClaimColumn Other(ClaimLevel level, string member) => level switch
    {
        ClaimLevel.Claim => new($"claim.{member}", level, member),
        ClaimLevel.Attribution => new($"attribution.{member}", level, member),
        _ => new($"statement.{member}", level, member),
    };

    /// <summary>The column of a header; null where there is no such column.</summary>
    public static ClaimColumn? Find(string name) => First.FirstOrDefault(column => column.Name == name) ?? name.Split('.', 2) switch
    {
        ["claim", { Length: > 0 } member] => Other(ClaimLevel.Claim, member),
        ["attribution", { Length: > 0 } member] => Other(ClaimLevel.Attribution, member),
        ["statement", { Length: > 0 } member] => Other(ClaimLevel.Statement, member),
        _ => null,
    };
}
