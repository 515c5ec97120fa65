namespace JojDomain;

/// <summary>The mark with which a source states that the words before it are given as they were, errors included.</summary>
/// <remarks>After the Chicago Manual of Style (17th edition, 13.61).</remarks>
[Variant("sic")]
public sealed partial record Sic : QuotationSegment
{
    /// <summary>The mark as written ("[sic]"); null when not recorded.</summary>
    public LangText? Mark { get; init; }
}
