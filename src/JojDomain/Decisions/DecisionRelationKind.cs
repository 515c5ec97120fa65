namespace JojDomain;

/// <summary>How a decision is related to an earlier one, which is the target of the relation.</summary>
/// <remarks>
/// After the ontology of the European Legislation Identifier (ELI: amends, repeals, based_on), whose properties are named; a word for which
/// none is named is our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record DecisionRelationKind : ITextForm<DecisionRelationKind>
{
    /// <summary>Contests the target before a higher court or authority.</summary>
    public static DecisionRelationKind Appeals { get; } = new("appeals");

    /// <summary>Leaves the target in force.</summary>
    public static DecisionRelationKind Upholds { get; } = new("upholds");

    /// <summary>Overturns the target.</summary>
    public static DecisionRelationKind Overturns { get; } = new("overturns");

    /// <summary>Suspends the effect of the target.</summary>
    public static DecisionRelationKind Stays { get; } = new("stays");

    /// <summary>Changes the target (ELI amends).</summary>
    public static DecisionRelationKind Amends { get; } = new("amends");

    /// <summary>Takes the place of the target (ELI repeals).</summary>
    public static DecisionRelationKind Replaces { get; } = new("replaces");

    /// <summary>Carries out the target.</summary>
    public static DecisionRelationKind Implements { get; } = new("implements");

    /// <summary>Comes after the target in one procedure.</summary>
    public static DecisionRelationKind Follows { get; } = new("follows");

    /// <summary>Is based on the target (ELI based_on).</summary>
    public static DecisionRelationKind BasedOn { get; } = new("basedOn");

    /// <summary>Cannot be obeyed together with the target.</summary>
    public static DecisionRelationKind ConflictsWith { get; } = new("conflictsWith");

    /// <summary>Says what the target means.</summary>
    public static DecisionRelationKind Interprets { get; } = new("interprets");
}
