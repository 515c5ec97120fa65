namespace JojDomain;

/// <summary>What a review finds about a claim.</summary>
/// <remarks>
/// Our own words for the findings that the fact-checkers of the International Fact-Checking Network (IFCN) give as the alternateName of a
/// schema.org ClaimReview, whose scales differ; the label as written is beside the verdict. Open: a word that this version does not know
/// is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ReviewVerdict : ITextForm<ReviewVerdict>
{
    /// <summary>The claim is true.</summary>
    public static ReviewVerdict True { get; } = new("true");

    /// <summary>The claim is true for the most part.</summary>
    public static ReviewVerdict MostlyTrue { get; } = new("mostlyTrue");

    /// <summary>The claim is partly true and partly false.</summary>
    public static ReviewVerdict Mixed { get; } = new("mixed");

    /// <summary>The claim is false for the most part.</summary>
    public static ReviewVerdict MostlyFalse { get; } = new("mostlyFalse");

    /// <summary>The claim is false.</summary>
    public static ReviewVerdict False { get; } = new("false");

    /// <summary>Nothing shows whether the claim is true.</summary>
    public static ReviewVerdict Unproven { get; } = new("unproven");

    /// <summary>The claim is literally true, but leads to a wrong conclusion.</summary>
    public static ReviewVerdict Misleading { get; } = new("misleading");

    /// <summary>The claim exaggerates.</summary>
    public static ReviewVerdict Exaggerated { get; } = new("exaggerated");

    /// <summary>The claim leaves something out that changes its meaning.</summary>
    public static ReviewVerdict MissingContext { get; } = new("missingContext");

    /// <summary>It was said about something else, or about another time or place.</summary>
    public static ReviewVerdict OutOfContext { get; } = new("outOfContext");

    /// <summary>The claim was true, and no longer is.</summary>
    public static ReviewVerdict Outdated { get; } = new("outdated");

    /// <summary>The voice never said it.</summary>
    public static ReviewVerdict Misattributed { get; } = new("misattributed");

    /// <summary>The words, the image or the document were made up or changed.</summary>
    public static ReviewVerdict Fabricated { get; } = new("fabricated");

    /// <summary>It was meant as a joke.</summary>
    public static ReviewVerdict Satire { get; } = new("satire");

    /// <summary>The promise was kept (the finding of a promise tracker).</summary>
    public static ReviewVerdict Kept { get; } = new("kept");

    /// <summary>The promise was not kept.</summary>
    public static ReviewVerdict Broken { get; } = new("broken");

    /// <summary>The translation gives another meaning than the original.</summary>
    public static ReviewVerdict Mistranslated { get; } = new("mistranslated");

    /// <summary>It is a misprint: the source that it comes from has it right.</summary>
    public static ReviewVerdict Misprinted { get; } = new("misprinted");

    /// <summary>Whether it finds the claim false.</summary>
    internal bool Opposes => Text is "false" or "mostlyFalse" or "fabricated";
}
