namespace JojDomain;

/// <summary>An agreement that is publicly reported: a contract, a partnership, a memorandum, from first thought to its end.</summary>
/// <remarks>The procurement members follow the tender section of OCDS 1.1.5 (procurementMethod, procurementMethodRationale).</remarks>
[NeedsOneOf(nameof(Names), nameof(Kind))]
public sealed partial record Agreement : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Agreement> Id { get; init; }

    /// <summary>The names it goes by; empty by default.</summary>
    public EquatableArray<Name> Names { get; init; }

    /// <summary>What kind of agreement it is; null when not known.</summary>
    public AgreementKind? Kind { get; init; }

    /// <summary>The form in which it was made; null when not known.</summary>
    public AgreementForm? Form { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<AgreementStatus> Status { get; init; }

    /// <summary>Who the parties are, and who signed; nothing listed by default.</summary>
    public Listing<Party> Parties { get; init; }

    /// <summary>The event at which it was signed; not stated by default.</summary>
    public Reported<Id<Event>> Signing { get; init; }

    /// <summary>The time for which it is to hold; not stated by default.</summary>
    public Reported<Period> Period { get; init; }

    /// <summary>What it is about; not stated by default.</summary>
    public Reported<LangText> Subject { get; init; }

    /// <summary>The events that it serves; nothing listed by default.</summary>
    public Listing<Id<Event>> Serves { get; init; }

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
}
