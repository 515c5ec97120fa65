namespace JojDomain;

/// <summary>One term of an agreement or of a decision: who owes, or may do, what to whom, on what condition and by when; and what came of it.</summary>
/// <remarks>
/// After the rules of ODRL 2.2 (assigner, assignee, action, constraint). The agreements and decisions that contain it list its id: one, several, or none, where
/// it is only alleged that an agreement contains it. Then a statement lists it
/// (<c>Agreement.Properties.Clauses.Including(deal.Id, clause.Id)</c>). That it is kept is a matter of <see cref="Fulfilment"/>.
/// <para>
/// That something is to be done, may not be done or may be done is said once, by <see cref="Kind"/>, and the kind counts: a statement that gives a member of a
/// permission is <see cref="Modality.Actual"/>, since it is said that the clause is so. A modality other than actual is about the clause itself ("the contract may
/// oblige them": possible); obliged, permitted and forbidden are for what no clause of the story says.
/// </para>
/// </remarks>
[NeedsOneOf(nameof(Number), nameof(Kind), nameof(Topic), nameof(Action))]
public sealed partial record Clause : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Clause> Id { get; init; }

    /// <summary>Its number or heading in the text, as written ("article 4"); null when not known.</summary>
    public LangText? Number { get; init; }

    /// <summary>Whether something is to be done, not to be done, or may be done; not stated by default.</summary>
    [Defining]
    public Reported<ClauseKind> Kind { get; init; }

    /// <summary>What it is about, such as confidentiality or delivery; not stated by default, and where no word fits.</summary>
    [Defining]
    public Reported<ClauseTopic> Topic { get; init; }

    /// <summary>Who owes it, may not do it, or may, where it is one (an organisation or a person); not stated by default. Where they are several see <see cref="JointlyBy"/>.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> By { get; init; }

    /// <summary>
    /// Those who owe it, may not do it, or may, where they are several, as in "both firms are to train" (an organisation or a person); <see cref="By"/> is then not stated, as none of them comes first.
    /// Nothing listed by default.
    /// </summary>
    /// <remarks>The assignees of ODRL 2.2, which are one party or several, a party collection.</remarks>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> JointlyBy { get; init; }

    /// <summary>Those to whom it is owed, or who gain by it (an organisation or a person); nothing listed by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> To { get; init; }

    /// <summary>What is to be done, not to be done, or may be done, in words; not stated by default.</summary>
    public Reported<LangText> Action { get; init; }

    /// <summary>What, or whom, the action concerns: a service, a place, those with whom it is done; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> Concerns { get; init; }

    /// <summary>What must come about for it to hold; null when nothing is stated.</summary>
    public Condition? Condition { get; init; }

    /// <summary>
    /// How far it goes, in words ("within the funds available", "in the capital alone"); not stated by default, none where it is said to be without limit.
    /// </summary>
    public Reported<LangText> Limit { get; init; }

    /// <summary>How many or how much is to be done, bounds included ("train 200 engineers", "up to 50 hours"); not stated by default.</summary>
    public Reported<Quantity> Quantity { get; init; }

    /// <summary>How much money it comes to, bounds included; not stated by default.</summary>
    public Reported<Money> Money { get; init; }

    /// <summary>When, or by when, it is to be done; not stated by default.</summary>
    public Reported<When> Due { get; init; }

    /// <summary>The time for which it holds, where that is not the agreement's own; not stated by default.</summary>
    public Reported<TimePeriod> Period { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<ClauseStatus> Fulfilment { get; init; }

    /// <summary>The source that is its text; not stated by default, none where it was never written down, unknown where it is kept from the public.</summary>
    [NeedsNoHolding]
    public Reported<Id<Source>> Text { get; init; }

    /// <summary>What had a part in what became of it, or did not; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
