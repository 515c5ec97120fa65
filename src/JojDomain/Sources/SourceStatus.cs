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

    /// <summary>An error in it was corrected.</summary>
    public static SourceStatus Corrected { get; } = new("corrected");

    /// <summary>Its publisher withdrew it (NewsML-G2 canceled).</summary>
    public static SourceStatus Withdrawn { get; } = new("withdrawn");

    /// <summary>It can no longer be found, for a reason that is not stated.</summary>
    public static SourceStatus Deleted { get; } = new("deleted");

    /// <summary>It was put under an embargo until a time.</summary>
    public static SourceStatus Embargoed { get; } = new("embargoed");

    /// <summary>It was sealed, or its publication was forbidden.</summary>
    public static SourceStatus Sealed { get; } = new("sealed");

    /// <summary>It was published against the will of its holder.</summary>
    public static SourceStatus Leaked { get; } = new("leaked");

    /// <summary>It was found to be genuine.</summary>
    public static SourceStatus Authenticated { get; } = new("authenticated");

    /// <summary>Somebody says that it is not genuine.</summary>
    public static SourceStatus Disputed { get; } = new("disputed");

    /// <summary>Its publisher declared it unreliable (JATS retraction).</summary>
    public static SourceStatus Retracted { get; } = new("retracted");

    /// <summary>It was published with parts blacked out.</summary>
    public static SourceStatus Redacted { get; } = new("redacted");

    /// <summary>It was sealed or secret, and was published by those with the right to do so.</summary>
    public static SourceStatus Unsealed { get; } = new("unsealed");

    /// <summary>It was forged.</summary>
    public static SourceStatus Forged { get; } = new("forged");
}
