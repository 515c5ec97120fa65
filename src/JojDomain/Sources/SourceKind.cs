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

    /// <summary>A public statement, in writing or spoken.</summary>
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

    /// <summary>An article that argues for a view: a leader, a column, a guest’s piece (schema.org OpinionNewsArticle).</summary>
    public static SourceKind OpinionPiece { get; } = new("opinionPiece");

    /// <summary>A notice that corrects or takes back what was published (schema.org CorrectionComment).</summary>
    public static SourceKind CorrectionNotice { get; } = new("correctionNotice");

    /// <summary>What a company must file with an authority or an exchange.</summary>
    public static SourceKind RegulatoryFiling { get; } = new("regulatoryFiling");

    /// <summary>A text of what was spoken.</summary>
    public static SourceKind Transcript { get; } = new("transcript");

    /// <summary>A recording of sound or of pictures that was not broadcast (schema.org MediaObject).</summary>
    public static SourceKind Recording { get; } = new("recording");

    /// <summary>A message from a chat or a telephone (schema.org Message).</summary>
    public static SourceKind Message { get; } = new("message");

    /// <summary>A post on a blog (schema.org BlogPosting).</summary>
    public static SourceKind BlogPost { get; } = new("blogPost");

    /// <summary>A book (schema.org Book).</summary>
    public static SourceKind Book { get; } = new("book");

    /// <summary>An invoice or a record of payments (schema.org Invoice).</summary>
    public static SourceKind Invoice { get; } = new("invoice");

    /// <summary>The record of what was said or asked in a parliament.</summary>
    public static SourceKind ParliamentaryRecord { get; } = new("parliamentaryRecord");

    /// <summary>An advertisement, paid articles included (schema.org AdvertiserContentArticle).</summary>
    public static SourceKind Advertisement { get; } = new("advertisement");

    /// <summary>The slides of a talk (schema.org PresentationDigitalDocument).</summary>
    public static SourceKind Presentation { get; } = new("presentation");
}
