namespace JojDomain;

/// <summary>The words by which a text shows that someone says something ("according to", "deplores").</summary>
/// <remarks>The cue of the attribution span in PARC 3.0 (Pareti 2016).</remarks>
[Interned]
public sealed partial record Cue : Part
{
    /// <summary>The cue as written.</summary>
    [Bare]
    public required LangText Words { get; init; }

    /// <summary>Where the cue is in its source; null when not located.</summary>
    public Passage? At { get; init; }
}
