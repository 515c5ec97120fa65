namespace JojDomain;

/// <summary>One source's account of a voice saying something.</summary>
/// <remarks>
/// Everything that is read in a source is a claim, the source's own narration included. Two acts in one sentence are two claims. A claim needs at least one of words, quotation,
/// statements, act and outcome, and a source: a hop through one, or evidence.
/// </remarks>
[NeedsOneOf(nameof(Words), nameof(Quotation), nameof(Statements), nameof(Act), nameof(Outcome))]
[SchemaRule("""{"anyOf":[{"properties":{"evidence":{"minItems":1}},"required":["evidence"]},{"properties":{"statements":{"contains":{"properties":{"evidence":{"minItems":1}},"required":["evidence"]}}},"required":["statements"]},{"properties":{"attribution":{"properties":{"via":{"contains":{"anyOf":[{"type":"string"},{"properties":{"source":{"type":"string"}},"required":["source"]}]}}},"required":["via"]}}}]}""")]
[SchemaRule("""{"properties":{"attribution":{"if":{"properties":{"otherChains":{"minItems":1}},"required":["otherChains"]},"then":{"properties":{"via":{"minItems":1}},"required":["via"]}}}}""")]
public sealed partial record Claim : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Claim> Id { get; init; }

    /// <summary>The voice that says it, the words that attribute it to that voice, and the reports through which it came.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The kind of speech act; null when not stated, which counts as a plain report ("according to").</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>Whether the act was performed, and if not, how ("declined to comment"); performed by default.</summary>
    [StatedByDefault]
    public ActOutcome Outcome { get; init; }

    /// <summary>Whether the voice is for or against what the claim is about; null when it takes no stance, or none is stated.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Those at whom the act is aimed, who are urged, asked, thanked or relied on (an organisation or a person); nothing listed by default.</summary>
    /// <remarks>
    /// The addressee of the act (FrameNet, Addressee). The audience of the whole utterance is <see cref="Utterance.Addressees"/>: one press release can urge the government and thank the
    /// donors.
    /// </remarks>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Addressees { get; init; }

    /// <summary>What is said, in the words of the source or of the story's author; null when not given.</summary>
    public LangText? Words { get; init; }

    /// <summary>The words that are quoted as the voice's own; null when nothing is quoted.</summary>
    public Quotation? Quotation { get; init; }

    /// <summary>What is said, in a form that programs can compare; empty by default.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>The entities that the claim mentions; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> About { get; init; }

    /// <summary>The entities that the claim concerns without naming them; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> Implies { get; init; }

    /// <summary>The utterance that the claim reports, which other claims can report too; null when utterances are not distinguished.</summary>
    public Id<Utterance>? Utterance { get; init; }

    /// <summary>How it relates to earlier claims and to sources; empty by default.</summary>
    public EquatableArray<ClaimRelation> Relations { get; init; }

    /// <summary>The findings of fact-checkers and others who checked the claim; empty by default.</summary>
    public EquatableArray<Review> Reviews { get; init; }

    /// <summary>The passages of the sources in which the claim is read; empty by default.</summary>
    public EquatableArray<Passage> Evidence { get; init; }
}
