namespace JojDomain;

/// <summary>How a claim relates to an earlier claim, or to a source.</summary>
/// <remarks>
/// The properties of CiTO 2.8, the Citation Typing Ontology, whose names are given; a word for which none is named is our own. Open: a word
/// that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ClaimRelationKind : ITextForm<ClaimRelationKind>
{
    /// <summary>It gives grounds for it (CiTO supports).</summary>
    public static ClaimRelationKind Supports { get; } = new("supports");

    /// <summary>It says that it is so, having been said before (CiTO confirms).</summary>
    public static ClaimRelationKind Confirms { get; } = new("confirms");

    /// <summary>It calls it into question (CiTO disputes).</summary>
    public static ClaimRelationKind Disputes { get; } = new("disputes");

    /// <summary>It says that it is not so, with no more than that.</summary>
    public static ClaimRelationKind Denies { get; } = new("denies");

    /// <summary>It shows that it is not so (CiTO refutes).</summary>
    public static ClaimRelationKind Refutes { get; } = new("refutes");

    /// <summary>It puts a fault in it right (CiTO corrects). In a claim of the same voice it takes the place of what it speaks of: see <see cref="Story.Questions"/>.</summary>
    public static ClaimRelationKind Corrects { get; } = new("corrects");

    /// <summary>It narrows what it says (CiTO qualifies).</summary>
    public static ClaimRelationKind Qualifies { get; } = new("qualifies");

    /// <summary>It adds to what it says (CiTO extends).</summary>
    public static ClaimRelationKind Extends { get; } = new("extends");

    /// <summary>It brings what it says up to date (CiTO updates).</summary>
    public static ClaimRelationKind Updates { get; } = new("updates");

    /// <summary>It says the same again, naming where it is from or not.</summary>
    public static ClaimRelationKind Repeats { get; } = new("repeats");

    /// <summary>It gives its words (CiTO includesQuotationFrom).</summary>
    public static ClaimRelationKind Quotes { get; } = new("quotes");

    /// <summary>It gives its sense in other words.</summary>
    public static ClaimRelationKind Paraphrases { get; } = new("paraphrases");

    /// <summary>It answers it (CiTO repliesTo).</summary>
    public static ClaimRelationKind RepliesTo { get; } = new("repliesTo");

    /// <summary>Its voice holds the same (CiTO agreesWith).</summary>
    public static ClaimRelationKind AgreesWith { get; } = new("agreesWith");

    /// <summary>Its voice holds otherwise (CiTO disagreesWith).</summary>
    public static ClaimRelationKind DisagreesWith { get; } = new("disagreesWith");

    /// <summary>It finds fault with it (CiTO critiques).</summary>
    public static ClaimRelationKind Critiques { get; } = new("critiques");

    /// <summary>It makes fun of it (CiTO ridicules).</summary>
    public static ClaimRelationKind Ridicules { get; } = new("ridicules");

    /// <summary>It takes it back (CiTO retracts). A claim that its own voice takes back counts no more: see <see cref="Story.Questions"/>.</summary>
    public static ClaimRelationKind Retracts { get; } = new("retracts");

    /// <summary>It holds only if the other does.</summary>
    public static ClaimRelationKind DependsOn { get; } = new("dependsOn");

    /// <summary>It takes the other as given.</summary>
    public static ClaimRelationKind Presupposes { get; } = new("presupposes");

    /// <summary>It concludes from it (CiTO usesConclusionsFrom).</summary>
    public static ClaimRelationKind ConcludesFrom { get; } = new("concludesFrom");

    /// <summary>It takes its figures from it (CiTO usesDataFrom).</summary>
    public static ClaimRelationKind UsesDataFrom { get; } = new("usesDataFrom");

    /// <summary>It gives what it says as the reason for what the other says.</summary>
    public static ClaimRelationKind Explains { get; } = new("explains");

    /// <summary>It states that what was promised or asked is done.</summary>
    public static ClaimRelationKind Fulfils { get; } = new("fulfils");

    /// <summary>It states that what was promised is not done, or will not be.</summary>
    public static ClaimRelationKind Breaks { get; } = new("breaks");

    /// <summary>It is set against it ("au contraire"), without a word on which is right.</summary>
    public static ClaimRelationKind ContrastsWith { get; } = new("contrastsWith");

    /// <summary>It gives its sense in another language.</summary>
    public static ClaimRelationKind Translates { get; } = new("translates");

    /// <summary>Whether the claim says of its target, another's claim, that it is not so.</summary>
    internal bool Opposes => Text is "disputes" or "denies" or "refutes" or "disagreesWith" or "corrects";

    /// <summary>Whether the claim passes on what its target says, and so has its origin there.</summary>
    internal bool PassesOn => Text is "repeats" or "quotes" or "paraphrases" or "translates";

    /// <summary>Whether the claim gives the words of its target again.</summary>
    internal bool GivesTheSameWords => Text is "repeats" or "translates";
}
