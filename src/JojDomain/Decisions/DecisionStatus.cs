namespace JojDomain;

/// <summary>The state that a decision is in.</summary>
/// <remarks>
/// Our own words, after the stages of a decision that procedural law distinguishes. Open: a word that this version does not know is
/// kept.
/// </remarks>
[Vocabulary]
public sealed partial record DecisionStatus : ITextForm<DecisionStatus>
{
    /// <summary>It is asked for.</summary>
    public static DecisionStatus Requested { get; } = new("requested");

    /// <summary>It has to be made, and is not yet made.</summary>
    public static DecisionStatus Pending { get; } = new("pending");

    /// <summary>It is announced that it will be made, or what it will be.</summary>
    public static DecisionStatus Announced { get; } = new("announced");

    /// <summary>It is made.</summary>
    public static DecisionStatus Made { get; } = new("made");

    /// <summary>Its text is made public.</summary>
    public static DecisionStatus Published { get; } = new("published");

    /// <summary>It has effect.</summary>
    public static DecisionStatus InForce { get; } = new("inForce");

    /// <summary>It is contested before a higher court or authority.</summary>
    public static DecisionStatus Appealed { get; } = new("appealed");

    /// <summary>It has no effect for a time.</summary>
    public static DecisionStatus Suspended { get; } = new("suspended");

    /// <summary>It can no longer be contested.</summary>
    public static DecisionStatus Final { get; } = new("final");

    /// <summary>What it orders is done.</summary>
    public static DecisionStatus Executed { get; } = new("executed");

    /// <summary>A higher court or authority overturns it.</summary>
    public static DecisionStatus Overturned { get; } = new("overturned");

    /// <summary>Those who made it withdraw it.</summary>
    public static DecisionStatus Withdrawn { get; } = new("withdrawn");

    /// <summary>Its time is over.</summary>
    public static DecisionStatus Expired { get; } = new("expired");

    /// <summary>A draft of it is presented to those who decide, or to those concerned.</summary>
    public static DecisionStatus Proposed { get; } = new("proposed");

    /// <summary>It is made provisionally, until the final decision.</summary>
    public static DecisionStatus Provisional { get; } = new("provisional");

    /// <summary>A higher court or authority leaves it in force.</summary>
    public static DecisionStatus Upheld { get; } = new("upheld");

    // A decision is made once; it can be published, appealed or suspended several times.
    bool IWord.ComesOnce => this == Made;
}
