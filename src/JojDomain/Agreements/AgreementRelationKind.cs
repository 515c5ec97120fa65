namespace JojDomain;

/// <summary>How one agreement is related to another, read from the holder of the relation to its target.</summary>
/// <remarks>
/// After the relatedProcess codelist of OCDS 1.1.5 (framework, replacementProcess, renewalProcess, subContract, prior, parent), whose codes
/// are named; a word for which none is named is our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AgreementRelationKind : ITextForm<AgreementRelationKind>
{
    /// <summary>Takes the place of the target (OCDS replacementProcess).</summary>
    public static AgreementRelationKind Replaces { get; } = new("replaces");

    /// <summary>Goes on with the target after its time (OCDS renewalProcess).</summary>
    public static AgreementRelationKind Renews { get; } = new("renews");

    /// <summary>Changes the terms of the target.</summary>
    public static AgreementRelationKind Amends { get; } = new("amends");

    /// <summary>Makes the target hold for longer, or for more.</summary>
    public static AgreementRelationKind Extends { get; } = new("extends");

    /// <summary>Ends the target.</summary>
    public static AgreementRelationKind Terminates { get; } = new("terminates");

    /// <summary>Ends a dispute about the target.</summary>
    public static AgreementRelationKind Settles { get; } = new("settles");

    /// <summary>Carries out what the target sets out.</summary>
    public static AgreementRelationKind Implements { get; } = new("implements");

    /// <summary>Is made under the target, as an order is under a framework (OCDS framework).</summary>
    public static AgreementRelationKind Under { get; } = new("under");

    /// <summary>Is a part, a lot or an annex of the target (OCDS parent).</summary>
    public static AgreementRelationKind PartOf { get; } = new("partOf");

    /// <summary>Has another do a part of what the target asks for (OCDS subContract).</summary>
    public static AgreementRelationKind Subcontracts { get; } = new("subcontracts");

    /// <summary>Comes after the target, as a contract does after a memorandum (OCDS prior).</summary>
    public static AgreementRelationKind Follows { get; } = new("follows");

    /// <summary>Holds only as long as the target does, or once it is made.</summary>
    public static AgreementRelationKind DependsOn { get; } = new("dependsOn");

    /// <summary>Answers for what the target asks for.</summary>
    public static AgreementRelationKind Guarantees { get; } = new("guarantees");

    /// <summary>Gives or lends the money for the target.</summary>
    public static AgreementRelationKind Finances { get; } = new("finances");

    /// <summary>Is an alternative to the target: one of the two is to be, or was, preferred.</summary>
    public static AgreementRelationKind CompetesWith { get; } = new("competesWith");

    /// <summary>Cannot be kept together with the target.</summary>
    public static AgreementRelationKind Contradicts { get; } = new("contradicts");

    /// <summary>Has its terms after those of the target.</summary>
    public static AgreementRelationKind ModelledOn { get; } = new("modelledOn");
}
