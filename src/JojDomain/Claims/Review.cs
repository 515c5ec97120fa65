namespace JojDomain;

/// <summary>What somebody who checked a claim found.</summary>
/// <remarks>The schema.org ClaimReview (and its reviewRating) that fact-checkers publish.</remarks>
public sealed partial record Review : Part
{
    /// <summary>Who checked it.</summary>
    public required Voice Reviewer { get; init; }

    /// <summary>What was found; not stated by default.</summary>
    public Reported<ReviewVerdict> Verdict { get; init; }

    /// <summary>The finding as written ("Four Pinocchios", "plutôt faux"); null when not kept.</summary>
    public LangText? Label { get; init; }

    /// <summary>The finding on the reviewer's scale; null when it has none.</summary>
    public Rating? Rating { get; init; }

    /// <summary>When the review was made; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>The source in which the review is published; null when not in the story.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>The reasons in short, in the reviewer's words or the author's; null when not given.</summary>
    public LangText? Words { get; init; }
}
