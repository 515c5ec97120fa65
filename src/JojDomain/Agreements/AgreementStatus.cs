namespace JojDomain;

/// <summary>The state that an agreement is in.</summary>
/// <remarks>
/// Our own words; the nearest code of the contractStatus codelist of OCDS 1.1.5 (pending, active, cancelled, terminated) is named where
/// there is one. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AgreementStatus : ITextForm<AgreementStatus>
{
    /// <summary>It is thought of.</summary>
    public static AgreementStatus Contemplated { get; } = new("contemplated");

    /// <summary>It is being negotiated.</summary>
    public static AgreementStatus Negotiating { get; } = new("negotiating");

    /// <summary>It is made public, whether or not it is signed.</summary>
    public static AgreementStatus Announced { get; } = new("announced");

    /// <summary>A body whose consent it needs has consented; it is not yet signed (OCDS pending).</summary>
    public static AgreementStatus Approved { get; } = new("approved");

    /// <summary>It is signed by the parties (OCDS active).</summary>
    public static AgreementStatus Signed { get; } = new("signed");

    /// <summary>It binds the parties (OCDS active).</summary>
    public static AgreementStatus InForce { get; } = new("inForce");

    /// <summary>It is contested before a court or an authority.</summary>
    public static AgreementStatus Challenged { get; } = new("challenged");

    /// <summary>It is halted for a time.</summary>
    public static AgreementStatus Suspended { get; } = new("suspended");

    /// <summary>It was signed, and is called off (OCDS terminated; the cancelled of OCDS comes before a signature).</summary>
    public static AgreementStatus Cancelled { get; } = new("cancelled");

    /// <summary>It is given up before it was signed (OCDS cancelled).</summary>
    public static AgreementStatus Abandoned { get; } = new("abandoned");

    /// <summary>A party, or an authority, said no.</summary>
    public static AgreementStatus Refused { get; } = new("refused");

    /// <summary>Another agreement took its place.</summary>
    public static AgreementStatus Replaced { get; } = new("replaced");

    /// <summary>It ran its course, or was brought to an end (OCDS terminated).</summary>
    public static AgreementStatus Ended { get; } = new("ended");
}
