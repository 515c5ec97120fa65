namespace JojDomain;

/// <summary>To whom a source attributes what is said, with which words, and through which reports the source has it.</summary>
/// <remarks>
/// After the attribution relations of the Penn Discourse Treebank 3.0 and PARC 3.0 (Pareti 2016). A source's own narration is a claim whose voice is the source, in the mode of narration;
/// it can have a cue as well ("apparently").
/// </remarks>
public sealed partial record Attribution : Part
{
    /// <summary>The voice that speaks.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The words that mark the attribution; null when there are none, or none were recorded.</summary>
    public Cue? Cue { get; init; }

    /// <summary>How the words are given: quoted, reported, or stated by the narrator; null when not stated.</summary>
    public AttributionMode? Mode { get; init; }

    /// <summary>The one on whose behalf the voice speaks (an organisation or a person); null when it speaks for itself, or when it is not known.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public EntityRef? OnBehalfOf { get; init; }

    /// <summary>The distance that the source in which the claim is read keeps from the words; null when it shows none.</summary>
    public Distance? Distance { get; init; }

    /// <summary>
    /// Negated where the source reports that the voice did not say it ("did not say that ...", "has never promised"); affirmed by default. A negation within what is said
    /// ("said that it is not ...") is the polarity of the statement (<see cref="Statement.Polarity"/>).
    /// </summary>
    /// <remarks>The scopal polarity of the Penn Discourse Treebank 2.0 and 3.0 (Null, Neg).</remarks>
    public Polarity ScopalPolarity { get; init; }

    /// <summary>The chain of reports, from the source in which the claim is read (first) to the report nearest to the voice (last); empty by default.</summary>
    /// <remarks>Consecutive hops can be in one source, which reports a voice that reports another. A chain that has left a source does not come back to it.</remarks>
    public EquatableArray<Hop> Via { get; init; }

    /// <summary>Further chains through which the same words reached the source in which the claim is read; empty by default. They need a first chain in <see cref="Via"/>.</summary>
    public EquatableArray<ReportChain> OtherChains { get; init; }
}
