namespace JojDomain;

/// <summary>An amount of money as the value of an open term.</summary>
[Variant("money")]
public sealed partial record MoneyValue : TermValue
{
    /// <summary>The amount.</summary>
    public required Money Money { get; init; }
}
