namespace JojDomain;

/// <summary>One source's account of a voice saying something.</summary>
/// <remarks>Anything that is read in a source is a claim, narration included. Two acts in one sentence are two claims.</remarks>
[NeedsOneOf(nameof(Words), nameof(Quotation), nameof(Statements), nameof(Act), nameof(Outcome))]
[SchemaRule("""{"anyOf":[{"properties":{"evidence":{"minItems":1}},"required":["evidence"]},{"properties":{"statements":{"contains":{"properties":{"evidence":{"minItems":1}},"required":["evidence"]}}},"required":["statements"]},{"properties":{"attribution":{"properties":{"via":{"contains":{"anyOf":[{"type":"string"},{"properties":{"source":{"type":"string"}},"required":["source"]}]}}},"required":["via"]}}}]}""")]
[SchemaRule("""{"properties":{"attribution":{"if":{"properties":{"otherChains":{"minItems":1}},"required":["otherChains"]},"then":{"properties":{"via":{"minItems":1}},"required":["via"]}}}}""")]
public sealed partial record Claim : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Claim> Id { get; init; }

    /// <summary>Who says it, by which words, and through which reports it came.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The kind of act performed in saying it; null when not stated.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>What the act came to, such as a refusal to comment; performed by default.</summary>
    [StatedByDefault]
    public ActOutcome Outcome { get; init; }

    /// <summary>How the voice relates to what the claim is about; null when it takes no stance, or none is stated.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Who is urged, asked, thanked or counted on, at whom the act is aimed (an organisation or a person); nothing listed by default.</summary>
    /// <remarks>
    /// The addressee of the act (FrameNet, Addressee). To whom the whole was said is given by <see cref="Utterance.Addressees"/>: one press
    /// release urges the government and thanks the donors.
    /// </remarks>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Addressees { get; init; }

    /// <summary>What is said, in the words of the source or of the story's author; null when not given.</summary>
    public LangText? Words { get; init; }

    /// <summary>The words given as the voice's own; null when nothing is quoted.</summary>
    public Quotation? Quotation { get; init; }

    /// <summary>What is said, in a form that programs can compare; empty by default.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>The entities that the claim speaks of; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> About { get; init; }

    /// <summary>The entities that the claim concerns without naming them; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> Implies { get; init; }

    /// <summary>What was said once, and which other claims may report too; null when not distinguished.</summary>
    public Id<Utterance>? Utterance { get; init; }

    /// <summary>How it relates to earlier claims and to sources; empty by default.</summary>
    public EquatableArray<ClaimRelation> Relations { get; init; }

    /// <summary>What those who checked it found; empty by default.</summary>
    public EquatableArray<Review> Reviews { get; init; }

    /// <summary>The passages of the sources in which the claim is read; empty by default.</summary>
    public EquatableArray<Passage> Evidence { get; init; }
}
