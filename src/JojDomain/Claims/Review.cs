namespace JojDomain;

/// <summary>The finding of somebody who checked a claim.</summary>
/// <remarks>The schema.org ClaimReview (and its reviewRating) that fact-checkers publish.</remarks>
public sealed partial record Review : Part
{
    /// <summary>Who checked it.</summary>
    public required Voice Reviewer { get; init; }

    /// <summary>The finding as a word that programs can compare; not stated by default.</summary>
    public Reported<ReviewVerdict> Verdict { get; init; }

    /// <summary>The finding as written ("Four Pinocchios", "plutôt faux"); null when not recorded.</summary>
    public LangText? Label { get; init; }

    /// <summary>The finding on the reviewer's scale; null when the reviewer has none.</summary>
    public Rating? Rating { get; init; }

    /// <summary>When the review was made; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>The source in which the review is published; null when not in the story.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>A summary of the reasons, in the words of the reviewer or of the story's author; null when not given.</summary>
    public LangText? Words { get; init; }
}
