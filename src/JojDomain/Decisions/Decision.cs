namespace JojDomain;

/// <summary>A decision by those who have the power to decide, made or still to be made: a ruling, an authorisation, an award, a vote of a board, the finding of an inspector.</summary>
/// <remarks>
/// After the Motion of Popolo and the judgment of Akoma Ntoso (OASIS LegalDocML 1.0). What it did to an agreement is in the agreement's status; what one
/// party only wants decided is a claim that asks or demands.
/// </remarks>
[NeedsOneOf(nameof(Names), nameof(Kind), nameof(Ruling))]
public sealed partial record Decision : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Decision> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>What kind of decision it is; not stated by default.</summary>
    [Defining]
    public Reported<DecisionKind> Kind { get; init; }

    /// <summary>The numbers that courts, registers and journals give it; empty by default.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>Who decided, or has to decide (an organisation or a person); nothing listed by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Makers { get; init; }

    /// <summary>When it was decided; not stated by default.</summary>
    public Reported<When> Decided { get; init; }

    /// <summary>When it takes effect; not stated by default.</summary>
    public Reported<When> Effective { get; init; }

    /// <summary>The time for which it holds ("valid for five years"); not stated by default, none where it is said to hold without an end.</summary>
    /// <remarks>After first_date_entry_in_force and date_no_longer_in_force of the European Legislation Identifier (ELI) ontology.</remarks>
    public Reported<TimePeriod> Period { get; init; }

    /// <summary>Those to whom it is addressed: who is instructed, ordered, authorised or appointed (an organisation or a person); nothing listed by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Addressees { get; init; }

    /// <summary>What it is about: an agreement, an organisation, another decision; nothing listed by default.</summary>
    [RefersToAny]
    public Listing<EntityRef> About { get; init; }

    /// <summary>The outcome with regard to what was asked for; not stated by default.</summary>
    public Reported<DecisionOutcome> Outcome { get; init; }

    /// <summary>What was decided, in words; not stated by default.</summary>
    public Reported<LangText> Ruling { get; init; }

    /// <summary>Those who got what they wanted (an organisation or a person); nothing listed by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> InFavourOf { get; init; }

    /// <summary>Those who did not get what they wanted (an organisation or a person); nothing listed by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Against { get; init; }

    /// <summary>Who took part in the proceedings, and as what: the plaintiff, the defendant, an intervener; nothing listed by default.</summary>
    public Listing<Participation> Participants { get; init; }

    /// <summary>
    /// The amounts of money that it orders, allows or is about: a fine, damages, costs; nothing listed by default. A closed list without items states that no money is due.
    /// </summary>
    public Listing<Amount> Amounts { get; init; }

    /// <summary>
    /// The ids of its clauses, each with one thing that it orders, forbids or allows; the articles of a law. Nothing listed by default.
    /// </summary>
    public Listing<Id<Clause>> Clauses { get; init; }

    /// <summary>The conditions under which it applies; nothing listed by default.</summary>
    public Listing<Condition> Conditions { get; init; }

    /// <summary>The numbers of votes for and against it; not stated by default, not applicable where one person decides.</summary>
    public Reported<VoteCount> Votes { get; init; }

    /// <summary>The votes of single voters, dissents included; nothing listed by default.</summary>
    public Listing<CastVote> CastVotes { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<DecisionStatus> Status { get; init; }

    /// <summary>The earlier decisions that it upholds, overturns or is otherwise related to; nothing listed by default.</summary>
    public Listing<RelatedDecision> Related { get; init; }

    /// <summary>The source that is its text; not stated by default, none where it was never written down.</summary>
    [NeedsNoHolding]
    public Reported<Id<Source>> Text { get; init; }

    /// <summary>What influenced how it came about, or whether it did; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
