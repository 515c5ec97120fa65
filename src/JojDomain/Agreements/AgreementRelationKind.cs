namespace JojDomain;

/// <summary>How an agreement is related to another one, which is the target of the relation.</summary>
/// <remarks>
/// After the relatedProcess codelist of OCDS 1.1.5 (framework, replacementProcess, renewalProcess, subContract, prior, parent), whose codes
/// are named; a word for which none is named is our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AgreementRelationKind : ITextForm<AgreementRelationKind>
{
    /// <summary>Takes the place of the target (OCDS replacementProcess).</summary>
    public static AgreementRelationKind Replaces { get; } = new("replaces");

    /// <summary>Continues the target after its end (OCDS renewalProcess).</summary>
    public static AgreementRelationKind Renews { get; } = new("renews");

    /// <summary>Changes the terms of the target.</summary>
    public static AgreementRelationKind Amends { get; } = new("amends");

    /// <summary>Extends the target to a longer time, or to more.</summary>
    public static AgreementRelationKind Extends { get; } = new("extends");

    /// <summary>Ends the target.</summary>
    public static AgreementRelationKind Terminates { get; } = new("terminates");

    /// <summary>Ends a dispute about the target.</summary>
    public static AgreementRelationKind Settles { get; } = new("settles");

    /// <summary>Implements the target.</summary>
    public static AgreementRelationKind Implements { get; } = new("implements");

    /// <summary>Is made under the target, as an order is under a framework (OCDS framework).</summary>
    public static AgreementRelationKind Under { get; } = new("under");

    /// <summary>Is a part, a lot or an annex of the target (OCDS parent).</summary>
    public static AgreementRelationKind PartOf { get; } = new("partOf");

    /// <summary>Gives a part of the target's work to another (OCDS subContract).</summary>
    public static AgreementRelationKind Subcontracts { get; } = new("subcontracts");

    /// <summary>Comes after the target, as a contract does after a memorandum (OCDS prior).</summary>
    public static AgreementRelationKind Follows { get; } = new("follows");

    /// <summary>Is in force only while the target is, or once the target is made.</summary>
    public static AgreementRelationKind DependsOn { get; } = new("dependsOn");

    /// <summary>Guarantees the obligations of the target.</summary>
    public static AgreementRelationKind Guarantees { get; } = new("guarantees");

    /// <summary>Gives or lends the money for the target.</summary>
    public static AgreementRelationKind Finances { get; } = new("finances");

    /// <summary>Is an alternative to the target: only one of the two is, or was, to be made.</summary>
    public static AgreementRelationKind CompetesWith { get; } = new("competesWith");

    /// <summary>Cannot be kept together with the target.</summary>
    public static AgreementRelationKind Contradicts { get; } = new("contradicts");

    /// <summary>Has terms that are modelled on those of the target.</summary>
    public static AgreementRelationKind ModelledOn { get; } = new("modelledOn");
}
