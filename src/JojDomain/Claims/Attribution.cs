namespace JojDomain;

/// <summary>Who is said to say something, by which words, and through which reports it came.</summary>
/// <remarks>
/// After the attribution relations of the Penn Discourse Treebank 3.0 and PARC 3.0 (Pareti 2016). A source's own narration is a claim whose voice
/// is the source, in the mode of narration; it may have a cue all the same ("apparently").
/// </remarks>
public sealed partial record Attribution : Part
{
    /// <summary>Who speaks.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The words that mark the attribution; null when there are none, or none were recorded.</summary>
    public Cue? Cue { get; init; }

    /// <summary>How the words are given: quoted, reported, or stated by the narrator; null when not stated.</summary>
    public AttributionMode? Mode { get; init; }

    /// <summary>On whose behalf the voice speaks (an organisation or a person); null when it speaks for itself, or that is not known.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public EntityRef? OnBehalfOf { get; init; }

    /// <summary>The distance that the source in hand keeps from the words; null when none is shown.</summary>
    public Distance? Distance { get; init; }

    /// <summary>
    /// Whether the voice says it, or is said not to ("did not say that ...", "has never promised"); affirmed by default. A negation of what is
    /// said ("said that it is not ...") is the statement's own polarity.
    /// </summary>
    /// <remarks>The scopal polarity of the Penn Discourse Treebank 2.0 and 3.0 (Null, Neg).</remarks>
    public Polarity ScopalPolarity { get; init; }

    /// <summary>The chain of reports, from the source in hand first to the one nearest the voice last; empty by default.</summary>
    /// <remarks>Hops in a row may be in one source, which reports a voice that reports another. By way of another source none comes back to it.</remarks>
    public EquatableArray<Hop> Via { get; init; }

    /// <summary>The other routes by which the same words reached the source in hand; empty by default. There are none without a first, in <see cref="Via"/>.</summary>
    public EquatableArray<ReportChain> OtherChains { get; init; }
}
