namespace JojDomain;

/// <summary>What a review finds of a claim.</summary>
/// <remarks>
/// Our own words for the findings that the fact-checkers of the International Fact-Checking Network (IFCN) give as the alternateName of a
/// schema.org ClaimReview, whose scales differ; the label as written is beside the verdict. Open: a word that this version does not know
/// is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ReviewVerdict : ITextForm<ReviewVerdict>
{
    /// <summary>It is so.</summary>
    public static ReviewVerdict True { get; } = new("true");

    /// <summary>It is so in the main.</summary>
    public static ReviewVerdict MostlyTrue { get; } = new("mostlyTrue");

    /// <summary>It is so in part, and in part not.</summary>
    public static ReviewVerdict Mixed { get; } = new("mixed");

    /// <summary>It is in the main not so.</summary>
    public static ReviewVerdict MostlyFalse { get; } = new("mostlyFalse");

    /// <summary>It is not so.</summary>
    public static ReviewVerdict False { get; } = new("false");

    /// <summary>Nothing shows whether it is so.</summary>
    public static ReviewVerdict Unproven { get; } = new("unproven");

    /// <summary>It is so by the letter, and leads to a wrong conclusion.</summary>
    public static ReviewVerdict Misleading { get; } = new("misleading");

    /// <summary>It says more than is so.</summary>
    public static ReviewVerdict Exaggerated { get; } = new("exaggerated");

    /// <summary>What it leaves out changes its sense.</summary>
    public static ReviewVerdict MissingContext { get; } = new("missingContext");

    /// <summary>It was said of something else, or another time or place.</summary>
    public static ReviewVerdict OutOfContext { get; } = new("outOfContext");

    /// <summary>It was so, and is no more.</summary>
    public static ReviewVerdict Outdated { get; } = new("outdated");

    /// <summary>The voice never said it.</summary>
    public static ReviewVerdict Misattributed { get; } = new("misattributed");

    /// <summary>The words, the image or the document were made up or changed.</summary>
    public static ReviewVerdict Fabricated { get; } = new("fabricated");

    /// <summary>It was said in jest.</summary>
    public static ReviewVerdict Satire { get; } = new("satire");

    /// <summary>It was promised, and is done (a promise tracker's finding).</summary>
    public static ReviewVerdict Kept { get; } = new("kept");

    /// <summary>It was promised, and is not done.</summary>
    public static ReviewVerdict Broken { get; } = new("broken");

    /// <summary>The translation does not say what was said.</summary>
    public static ReviewVerdict Mistranslated { get; } = new("mistranslated");

    /// <summary>It was printed wrong, and the source it comes from has it right.</summary>
    public static ReviewVerdict Misprinted { get; } = new("misprinted");

    /// <summary>Whether it says that the claim is not so.</summary>
    internal bool Opposes => Text is "false" or "mostlyFalse" or "fabricated";
}
