namespace JojDomain;

/// <summary>Who is said to say something, by which words, and through which reports it came.</summary>
/// <remarks>After the attribution relations of the Penn Discourse Treebank 3.0 and PARC 3.0 (Pareti 2016).</remarks>
public sealed partial record Attribution : Part
{
    /// <summary>Who speaks.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The words that mark the attribution; null when there are none, or none were recorded.</summary>
    public Cue? Cue { get; init; }

    /// <summary>How the words are given: quoted, reported, or told by the narrator; null when not told.</summary>
    public AttributionMode? Mode { get; init; }

    /// <summary>On whose behalf the voice speaks; null when it speaks for itself, or that is not known.</summary>
    public EntityRef? OnBehalfOf { get; init; }

    /// <summary>The chain of reports, from the source in hand first to the one nearest the voice last; empty by default.</summary>
    public EquatableArray<Hop> Via { get; init; }
}
