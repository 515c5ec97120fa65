namespace JojDomain;

/// <summary>A cue that is within a quotation (", said the minister,").</summary>
/// <remarks>The discontinuous content span of PARC 3.0 (Pareti 2016).</remarks>
[Variant("cue")]
public sealed partial record InterruptingCue : QuotationSegment
{
    /// <summary>The cue.</summary>
    public required Cue Cue { get; init; }
}
