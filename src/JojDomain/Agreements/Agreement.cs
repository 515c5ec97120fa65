namespace JojDomain;

/// <summary>An agreement that is publicly reported: a contract, a partnership, a memorandum, from the first idea to its end.</summary>
/// <remarks>The procurement members follow the tender section of OCDS 1.1.5 (procurementMethod, procurementMethodRationale, tenderers).</remarks>
[NeedsOneOf(nameof(Names), nameof(Kind))]
public sealed partial record Agreement : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Agreement> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>What kind of agreement it is; not stated by default.</summary>
    [Defining]
    public Reported<AgreementKind> Kind { get; init; }

    /// <summary>The form in which it was made; not stated by default.</summary>
    [Defining]
    public Reported<AgreementForm> Form { get; init; }

    /// <summary>The numbers that registers and its parties give it; empty by default.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>Whether it is legally binding, as a contract is and a memorandum usually is not; not stated by default.</summary>
    public Reported<bool> Binding { get; init; }

    /// <summary>Whether it is exclusive, so that the parties may not do the same business with others; not stated by default.</summary>
    public Reported<bool> Exclusive { get; init; }

    /// <summary>
    /// The dated states it went through, planned or actual; empty by default, which states nothing. A closed list without items states that there is no agreement at all. That it was never
    /// signed is stated by a statement that excludes the state.
    /// </summary>
    public History<AgreementStatus> Status { get; init; }

    /// <summary>Who the parties are, and who signed; nothing listed by default.</summary>
    public Listing<Party> Parties { get; init; }

    /// <summary>The event at which it was signed; not stated by default.</summary>
    public Reported<Id<Event>> Signing { get; init; }

    /// <summary>The time for which it is agreed; not stated by default.</summary>
    public Reported<TimePeriod> Period { get; init; }

    /// <summary>The amounts of money it is about, each with its role; nothing listed by default. A closed list without items states that no money is due.</summary>
    public Listing<Amount> Amounts { get; init; }

    /// <summary>What it is about; not stated by default.</summary>
    public Reported<LangText> Subject { get; init; }

    /// <summary>The events that it serves; nothing listed by default.</summary>
    public Listing<Id<Event>> Serves { get; init; }

    /// <summary>The ids of its clauses; nothing listed by default. A clause that it is only alleged to have is listed in a statement of a claim, and not here.</summary>
    public Listing<Id<Clause>> Clauses { get; init; }

    /// <summary>The agreements that it replaces, amends, is made under, or is otherwise related to; nothing listed by default.</summary>
    public Listing<RelatedAgreement> Related { get; init; }

    /// <summary>How the supplier was chosen; not stated by default.</summary>
    public Reported<ProcurementMethod> ProcurementMethod { get; init; }

    /// <summary>The call for tenders; not stated by default, and none where there was no call.</summary>
    public Reported<CallNotice> CallForTenders { get; init; }

    /// <summary>
    /// The call for applications or for expressions of interest; not stated by default, and none where there was no call.
    /// </summary>
    public Reported<CallNotice> CallForApplications { get; init; }

    /// <summary>The reason given for the procurement method; not stated by default.</summary>
    public Reported<LangText> ProcurementRationale { get; init; }

    /// <summary>Those who were invited to tender or did tender, with what became of each tender; nothing listed by default.</summary>
    public Listing<Tenderer> Tenderers { get; init; }

    /// <summary>The source that is its text; not stated by default, none where it was never written down, unknown where it is kept from the public.</summary>
    [NeedsNoHolding]
    public Reported<Id<Source>> Text { get; init; }

    /// <summary>What influenced how it came about, or whether it did; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
