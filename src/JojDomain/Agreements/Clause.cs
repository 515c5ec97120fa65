namespace JojDomain;

/// <summary>One term of an agreement or of a decision: who has to do, or may do, what for whom, on which condition and by when; and whether it was done.</summary>
/// <remarks>
/// After the rules of ODRL 2.2 (assigner, assignee, action, constraint). The agreements and decisions that contain it list its id: one or several. None lists it where it is only alleged
/// that an agreement contains it; then a statement does (<c>Agreement.Properties.Clauses.Including(deal.Id, clause.Id)</c>). Whether it is kept is its <see cref="Fulfilment"/>.
/// <para>
/// <see cref="Kind"/> alone says whether something has to be done, must not be done or may be done. A statement about a member of a permission is therefore <see cref="Modality.Actual"/>:
/// it states what the clause is. Another modality is about the clause itself ("the contract may oblige them": possible). Obliged, permitted and forbidden are for obligations that no clause
/// of the story has.
/// </para>
/// </remarks>
[NeedsOneOf(nameof(Number), nameof(Kind), nameof(Topic), nameof(Action))]
public sealed partial record Clause : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Clause> Id { get; init; }

    /// <summary>Its number or heading in the text, as written ("article 4"); null when not known.</summary>
    public LangText? Number { get; init; }

    /// <summary>Whether something has to be done, must not be done, or may be done; not stated by default.</summary>
    [Defining]
    public Reported<ClauseKind> Kind { get; init; }

    /// <summary>What it is about, such as confidentiality or delivery; not stated by default, and not stated where no word fits.</summary>
    [Defining]
    public Reported<ClauseTopic> Topic { get; init; }

    /// <summary>Who has to do it, must not do it, or may do it (an organisation or a person); not stated by default. For several, see <see cref="JointlyBy"/>.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> By { get; init; }

    /// <summary>
    /// Those who have to do it, must not do it, or may do it, where they are several, as in "both firms are to train" (an organisation or a person). <see cref="By"/> is then not stated, because
    /// none of them comes first. Nothing listed by default.
    /// </summary>
    /// <remarks>The assignees of ODRL 2.2, which are one party or several, a party collection.</remarks>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> JointlyBy { get; init; }

    /// <summary>Those for whom it is done, or who benefit (an organisation or a person); nothing listed by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> To { get; init; }

    /// <summary>What has to be done, must not be done, or may be done, in words; not stated by default.</summary>
    public Reported<LangText> Action { get; init; }

    /// <summary>The entities that the action concerns: a service, a place, those with whom it is done; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> Concerns { get; init; }

    /// <summary>The condition under which it applies; null when none is stated.</summary>
    public Condition? Condition { get; init; }

    /// <summary>
    /// Its limits, in words ("within the funds available", "only in the capital"); not stated by default, none where it is said to be without limit.
    /// </summary>
    public Reported<LangText> Limit { get; init; }

    /// <summary>The quantity that has to be done, which can have bounds ("train 200 engineers", "up to 50 hours"); not stated by default.</summary>
    public Reported<Quantity> Quantity { get; init; }

    /// <summary>The amount of money, which can have bounds; not stated by default.</summary>
    public Reported<Money> Money { get; init; }

    /// <summary>When, or by when, it has to be done; not stated by default.</summary>
    public Reported<When> Due { get; init; }

    /// <summary>The time for which it applies, where that is not the time of the agreement; not stated by default.</summary>
    public Reported<TimePeriod> Period { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<ClauseStatus> Fulfilment { get; init; }

    /// <summary>The source that is its text; not stated by default, none where it was never written down, unknown where it is kept from the public.</summary>
    [NeedsNoHolding]
    public Reported<Id<Source>> Text { get; init; }

    /// <summary>What influenced whether and how it was fulfilled; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
