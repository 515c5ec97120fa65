namespace JojDomain;

/// <summary>How a claim relates to an earlier claim, or to a source.</summary>
/// <remarks>
/// After the properties of CiTO 2.8, the Citation Typing Ontology, which are named in brackets; words without one are our own. In the descriptions, "the claim" has the relation, and "the
/// target" is the earlier claim or the source. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ClaimRelationKind : ITextForm<ClaimRelationKind>
{
    /// <summary>The claim gives reasons for the target (CiTO supports).</summary>
    public static ClaimRelationKind Supports { get; } = new("supports");

    /// <summary>The claim says that the target is true (CiTO confirms).</summary>
    public static ClaimRelationKind Confirms { get; } = new("confirms");

    /// <summary>The claim calls the target into question (CiTO disputes).</summary>
    public static ClaimRelationKind Disputes { get; } = new("disputes");

    /// <summary>The claim says that the target is not true, without giving a reason.</summary>
    public static ClaimRelationKind Denies { get; } = new("denies");

    /// <summary>The claim shows that the target is not true (CiTO refutes).</summary>
    public static ClaimRelationKind Refutes { get; } = new("refutes");

    /// <summary>The claim corrects an error of the target (CiTO corrects). If both have the same voice, it replaces what the target says on the same questions: see <see cref="Story.Questions"/>.</summary>
    public static ClaimRelationKind Corrects { get; } = new("corrects");

    /// <summary>The claim restricts what the target says (CiTO qualifies).</summary>
    public static ClaimRelationKind Qualifies { get; } = new("qualifies");

    /// <summary>The claim adds to what the target says (CiTO extends).</summary>
    public static ClaimRelationKind Extends { get; } = new("extends");

    /// <summary>The claim brings what the target says up to date (CiTO updates).</summary>
    public static ClaimRelationKind Updates { get; } = new("updates");

    /// <summary>The claim says the same as the target, whether it names the target or not.</summary>
    public static ClaimRelationKind Repeats { get; } = new("repeats");

    /// <summary>The claim quotes words of the target (CiTO includesQuotationFrom).</summary>
    public static ClaimRelationKind Quotes { get; } = new("quotes");

    /// <summary>The claim says the same as the target in other words.</summary>
    public static ClaimRelationKind Paraphrases { get; } = new("paraphrases");

    /// <summary>The claim answers the target (CiTO repliesTo).</summary>
    public static ClaimRelationKind RepliesTo { get; } = new("repliesTo");

    /// <summary>The voice of the claim agrees with the target (CiTO agreesWith).</summary>
    public static ClaimRelationKind AgreesWith { get; } = new("agreesWith");

    /// <summary>The voice of the claim disagrees with the target (CiTO disagreesWith).</summary>
    public static ClaimRelationKind DisagreesWith { get; } = new("disagreesWith");

    /// <summary>The claim criticises the target (CiTO critiques).</summary>
    public static ClaimRelationKind Critiques { get; } = new("critiques");

    /// <summary>The claim makes fun of the target (CiTO ridicules).</summary>
    public static ClaimRelationKind Ridicules { get; } = new("ridicules");

    /// <summary>The claim takes the target back (CiTO retracts). If both have the same voice, the target no longer counts: see <see cref="Story.Questions"/>.</summary>
    public static ClaimRelationKind Retracts { get; } = new("retracts");

    /// <summary>The claim is true only if the target is.</summary>
    public static ClaimRelationKind DependsOn { get; } = new("dependsOn");

    /// <summary>The claim takes the target for granted.</summary>
    public static ClaimRelationKind Presupposes { get; } = new("presupposes");

    /// <summary>The claim uses a conclusion of the target (CiTO usesConclusionsFrom).</summary>
    public static ClaimRelationKind ConcludesFrom { get; } = new("concludesFrom");

    /// <summary>The claim has its figures from the target (CiTO usesDataFrom).</summary>
    public static ClaimRelationKind UsesDataFrom { get; } = new("usesDataFrom");

    /// <summary>The claim gives the reason for what the target says.</summary>
    public static ClaimRelationKind Explains { get; } = new("explains");

    /// <summary>The claim states that what the target promises or asks has been done.</summary>
    public static ClaimRelationKind Fulfils { get; } = new("fulfils");

    /// <summary>The claim states that what the target promises has not been done, or will not be.</summary>
    public static ClaimRelationKind Breaks { get; } = new("breaks");

    /// <summary>The claim is contrasted with the target ("au contraire"), without a judgement on which is right.</summary>
    public static ClaimRelationKind ContrastsWith { get; } = new("contrastsWith");

    /// <summary>The claim says the same as the target in another language.</summary>
    public static ClaimRelationKind Translates { get; } = new("translates");

    /// <summary>Whether the claim contests its target.</summary>
    internal bool Opposes => Text is "disputes" or "denies" or "refutes" or "disagreesWith" or "corrects";

    /// <summary>Whether the claim passes on what its target says, and so has its origin in it.</summary>
    internal bool PassesOn => Text is "repeats" or "quotes" or "paraphrases" or "translates";

    /// <summary>Whether the claim gives the same words as its target, if perhaps in another language.</summary>
    internal bool GivesTheSameWords => Text is "repeats" or "translates";
}
