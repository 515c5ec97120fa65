namespace JojDomain;

/// <summary>The state that an agreement is in.</summary>
/// <remarks>
/// Our own words; the nearest code of the contractStatus codelist of OCDS 1.1.5 (pending, active, cancelled, terminated), or of its
/// awardStatus (pending, active, cancelled, unsuccessful), is named where there is one. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AgreementStatus : ITextForm<AgreementStatus>
{
    /// <summary>It is being considered.</summary>
    public static AgreementStatus Contemplated { get; } = new("contemplated");

    /// <summary>It is being negotiated.</summary>
    public static AgreementStatus Negotiating { get; } = new("negotiating");

    /// <summary>It is announced, whether or not it is signed.</summary>
    public static AgreementStatus Announced { get; } = new("announced");

    /// <summary>A supplier is chosen; it is not yet signed, or a signature is not reported (OCDS award active).</summary>
    public static AgreementStatus Awarded { get; } = new("awarded");

    /// <summary>A body whose consent it needs has consented; it is not yet signed (OCDS pending).</summary>
    public static AgreementStatus Approved { get; } = new("approved");

    /// <summary>It is signed by the parties (OCDS active).</summary>
    public static AgreementStatus Signed { get; } = new("signed");

    /// <summary>It is signed, and a parliament or another body confirms it.</summary>
    public static AgreementStatus Ratified { get; } = new("ratified");

    /// <summary>Its text, or a notice of it, is made public.</summary>
    public static AgreementStatus Published { get; } = new("published");

    /// <summary>It binds the parties (OCDS active).</summary>
    public static AgreementStatus InForce { get; } = new("inForce");

    /// <summary>The work, or the delivery, that it is about has begun (the implementation stage of OCDS).</summary>
    public static AgreementStatus UnderWay { get; } = new("underWay");

    /// <summary>It, or its performance, is later than planned ("long delayed").</summary>
    public static AgreementStatus Delayed { get; } = new("delayed");

    /// <summary>Its terms are changed, and it continues.</summary>
    public static AgreementStatus Amended { get; } = new("amended");

    /// <summary>It is extended to a longer time than was agreed, on the same terms.</summary>
    public static AgreementStatus Extended { get; } = new("extended");

    /// <summary>It is concluded again after its end, on the same terms or on others.</summary>
    public static AgreementStatus Renewed { get; } = new("renewed");

    /// <summary>Its obligations have been performed.</summary>
    public static AgreementStatus Performed { get; } = new("performed");

    /// <summary>A party does not perform its obligations.</summary>
    public static AgreementStatus Breached { get; } = new("breached");

    /// <summary>It is contested before a court or an authority.</summary>
    public static AgreementStatus Challenged { get; } = new("challenged");

    /// <summary>A court or an authority before which it was contested finds it lawful, or leaves it in force.</summary>
    public static AgreementStatus Upheld { get; } = new("upheld");

    /// <summary>A court or an authority declares it void from the beginning.</summary>
    public static AgreementStatus Annulled { get; } = new("annulled");

    /// <summary>It is suspended for a time.</summary>
    public static AgreementStatus Suspended { get; } = new("suspended");

    /// <summary>It was signed, and is cancelled (OCDS terminated; OCDS uses "cancelled" only before a signature).</summary>
    public static AgreementStatus Cancelled { get; } = new("cancelled");

    /// <summary>It is abandoned before a signature (OCDS cancelled).</summary>
    public static AgreementStatus Abandoned { get; } = new("abandoned");

    /// <summary>A party or an authority refused it.</summary>
    public static AgreementStatus Refused { get; } = new("refused");

    /// <summary>Another agreement took its place.</summary>
    public static AgreementStatus Replaced { get; } = new("replaced");

    /// <summary>It ended, at the end of its time or before (OCDS terminated).</summary>
    public static AgreementStatus Ended { get; } = new("ended");

    /// <summary>One side has offered it; the other has not answered.</summary>
    public static AgreementStatus Proposed { get; } = new("proposed");

    /// <summary>A call for it is open (OCDS tenderStatus active).</summary>
    public static AgreementStatus Tendered { get; } = new("tendered");

    /// <summary>The talks are nearly complete: the last terms are being settled.</summary>
    public static AgreementStatus Finalising { get; } = new("finalising");

    /// <summary>The parties agree on the main terms; nothing binds them yet.</summary>
    public static AgreementStatus AgreedInPrinciple { get; } = new("agreedInPrinciple");

    /// <summary>The negotiators have initialled its text; it is not yet signed.</summary>
    public static AgreementStatus Initialled { get; } = new("initialled");

    /// <summary>The talks, or the performance, make no progress, and nobody has ended them.</summary>
    public static AgreementStatus Stalled { get; } = new("stalled");

    /// <summary>It continues after a suspension.</summary>
    public static AgreementStatus Resumed { get; } = new("resumed");

    /// <summary>The agreed transfer has been made, as at the closing of an acquisition.</summary>
    public static AgreementStatus Closed { get; } = new("closed");

    /// <summary>One side withdraws its offer, or leaves the talks.</summary>
    public static AgreementStatus Withdrawn { get; } = new("withdrawn");

    /// <summary>Its time ran out.</summary>
    public static AgreementStatus Expired { get; } = new("expired");

    // The states that begin or end an agreement come once. It can be announced by each party on another day, and extended or challenged several times.
    bool IWord.ComesOnce => Single.All.Contains(this);

    private static class Single
    {
        public static readonly AgreementStatus[] All = [Signed, Initialled, Awarded, InForce, Cancelled, Abandoned, Expired, Ended, Closed];
    }
}
