namespace JojDomain;

/// <summary>A quantity as the value of an open term.</summary>
[Variant("quantity")]
public sealed partial record QuantityValue : TermValue
{
    /// <summary>The quantity.</summary>
    public required Quantity Quantity { get; init; }
}
