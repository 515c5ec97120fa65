namespace JojDomain;

/// <summary>What became of a source.</summary>
/// <remarks>
/// Published, updated, corrected and withdrawn after the publication states of JATS 1.3 and the NLM (corrected article, retraction) and the
/// pubStatus of IPTC NewsML-G2 (usable, withheld, canceled); the others are our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record SourceStatus : ITextForm<SourceStatus>
{
    /// <summary>It was made public.</summary>
    public static SourceStatus Published { get; } = new("published");

    /// <summary>It was brought up to date.</summary>
    public static SourceStatus Updated { get; } = new("updated");

    /// <summary>A fault in it was put right.</summary>
    public static SourceStatus Corrected { get; } = new("corrected");

    /// <summary>Its publisher took it back (NewsML-G2 canceled).</summary>
    public static SourceStatus Withdrawn { get; } = new("withdrawn");

    /// <summary>It is no longer to be found, with no word on why.</summary>
    public static SourceStatus Deleted { get; } = new("deleted");

    /// <summary>It was put under an embargo until a time.</summary>
    public static SourceStatus Embargoed { get; } = new("embargoed");

    /// <summary>It was sealed, or its publication was forbidden.</summary>
    public static SourceStatus Sealed { get; } = new("sealed");

    /// <summary>It was made public against the will of one who held it.</summary>
    public static SourceStatus Leaked { get; } = new("leaked");

    /// <summary>It was found to be genuine.</summary>
    public static SourceStatus Authenticated { get; } = new("authenticated");

    /// <summary>It is said not to be genuine.</summary>
    public static SourceStatus Disputed { get; } = new("disputed");

    /// <summary>Its publisher declared that it is not to be relied on (JATS retraction).</summary>
    public static SourceStatus Retracted { get; } = new("retracted");

    /// <summary>It was made public with parts blacked out.</summary>
    public static SourceStatus Redacted { get; } = new("redacted");

    /// <summary>What was sealed or secret was made public by those who may do so.</summary>
    public static SourceStatus Unsealed { get; } = new("unsealed");

    /// <summary>It was made, or changed, so that it seems to be what it is not.</summary>
    public static SourceStatus Forged { get; } = new("forged");
}
