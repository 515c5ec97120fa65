namespace JojDomain;

/// <summary>What kind of source it is.</summary>
/// <remarks>
/// After the CreativeWork types of schema.org 30, whose names are given; a word for which none is named is our own. Open: a word that this
/// version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record SourceKind : ITextForm<SourceKind>
{
    /// <summary>An article of a newspaper, an agency or a website (schema.org NewsArticle).</summary>
    public static SourceKind Article { get; } = new("article");

    /// <summary>A press release.</summary>
    public static SourceKind PressRelease { get; } = new("pressRelease");

    /// <summary>A report (schema.org Report).</summary>
    public static SourceKind Report { get; } = new("report");

    /// <summary>A statement made public, in writing or by word of mouth.</summary>
    public static SourceKind Statement { get; } = new("statement");

    /// <summary>A speech.</summary>
    public static SourceKind Speech { get; } = new("speech");

    /// <summary>The text of an agreement.</summary>
    public static SourceKind Contract { get; } = new("contract");

    /// <summary>A law, decree or regulation (schema.org Legislation).</summary>
    public static SourceKind Law { get; } = new("law");

    /// <summary>A document filed with a court.</summary>
    public static SourceKind CourtFiling { get; } = new("courtFiling");

    /// <summary>The text of a decision by a court or an authority.</summary>
    public static SourceKind Ruling { get; } = new("ruling");

    /// <summary>A published notice of a procurement.</summary>
    public static SourceKind ProcurementNotice { get; } = new("procurementNotice");

    /// <summary>A letter or an electronic mail.</summary>
    public static SourceKind Letter { get; } = new("letter");

    /// <summary>The minutes of a meeting.</summary>
    public static SourceKind Minutes { get; } = new("minutes");

    /// <summary>A post on a social network (schema.org SocialMediaPosting).</summary>
    public static SourceKind SocialMediaPost { get; } = new("socialMediaPost");

    /// <summary>A page of a website that is none of the others (schema.org WebPage).</summary>
    public static SourceKind WebPage { get; } = new("webPage");

    /// <summary>A broadcast on radio, television or a stream.</summary>
    public static SourceKind Broadcast { get; } = new("broadcast");

    /// <summary>An interview.</summary>
    public static SourceKind Interview { get; } = new("interview");

    /// <summary>A check of claims made by others (schema.org ClaimReview).</summary>
    public static SourceKind FactCheck { get; } = new("factCheck");

    /// <summary>A set of data (schema.org Dataset).</summary>
    public static SourceKind Dataset { get; } = new("dataset");

    /// <summary>A photograph or another image.</summary>
    public static SourceKind Image { get; } = new("image");

    /// <summary>A document that was not meant to be public.</summary>
    public static SourceKind LeakedDocument { get; } = new("leakedDocument");
}
