namespace JojDomain;

/// <summary>An agreement that is publicly reported: a contract, a partnership, a memorandum, from first thought to its end.</summary>
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

    /// <summary>Whether it binds the parties in law, as a contract does and a memorandum most often does not; not stated by default.</summary>
    public Reported<bool> Binding { get; init; }

    /// <summary>Whether it keeps others out of the same business; not stated by default.</summary>
    public Reported<bool> Exclusive { get; init; }

    /// <summary>
    /// The dated states it went through, planned or actual; empty by default, which says nothing. That there is no agreement at all is a closed list without items,
    /// that it was never signed a statement that excludes the state.
    /// </summary>
    public History<AgreementStatus> Status { get; init; }

    /// <summary>Who the parties are, and who signed; nothing listed by default.</summary>
    public Listing<Party> Parties { get; init; }

    /// <summary>The event at which it was signed; not stated by default.</summary>
    public Reported<Id<Event>> Signing { get; init; }

    /// <summary>The time for which it is to hold; not stated by default.</summary>
    public Reported<TimePeriod> Period { get; init; }

    /// <summary>The sums of money it is about, each with its role; nothing listed by default, and a closed list without items says that no money is due.</summary>
    public Listing<Amount> Amounts { get; init; }

    /// <summary>What it is about; not stated by default.</summary>
    public Reported<LangText> Subject { get; init; }

    /// <summary>The events that it serves; nothing listed by default.</summary>
    public Listing<Id<Event>> Serves { get; init; }

    /// <summary>Its terms, each by its id; nothing listed by default. A term that is only alleged to be among them is listed by a statement alone.</summary>
    public Listing<Id<Clause>> Clauses { get; init; }

    /// <summary>The agreements it replaces, amends, is made under, or has otherwise to do with; nothing listed by default.</summary>
    public Listing<RelatedAgreement> Related { get; init; }

    /// <summary>How the supplier was chosen; not stated by default.</summary>
    public Reported<ProcurementMethod> ProcurementMethod { get; init; }

    /// <summary>The call for tenders; not stated by default, and none where it is said that there was no call.</summary>
    public Reported<CallNotice> CallForTenders { get; init; }

    /// <summary>
    /// The call for applications or for expressions of interest; not stated by default, and none where it is said that there was no call.
    /// </summary>
    public Reported<CallNotice> CallForApplications { get; init; }

    /// <summary>The reason given for the procurement method; not stated by default.</summary>
    public Reported<LangText> ProcurementRationale { get; init; }

    /// <summary>Who was invited to tender or did, whether or not it won, and what became of it; nothing listed by default.</summary>
    public Listing<Tenderer> Tenderers { get; init; }

    /// <summary>The source that is its text; not stated by default, none where it was never written down, unknown where it is kept from the public.</summary>
    [NeedsNoHolding]
    public Reported<Id<Source>> Text { get; init; }

    /// <summary>What had a part in how it came about, or did not; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
