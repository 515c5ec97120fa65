using System.Globalization;

namespace JojDomain;

/// <summary>Where a passage is in a text.</summary>
public sealed record PassageLocation
{
    private PassageLocation(PassageOutcome outcome, int candidates) => (Outcome, Candidates) = (outcome, candidates);

    /// <summary>The result of the search.</summary>
    public PassageOutcome Outcome { get; }

    /// <summary>The place, in code points of the text; null unless found or moved.</summary>
    public TextSpan? Span { get; private init; }

    /// <summary>The place, in UTF-16 code units, so that <c>text[range]</c> gives the words; null unless found or moved.</summary>
    public Range? Range { get; private init; }

    /// <summary>
    /// How the words in the text differ from the quote, in English, if they differ only by direction marks or soft hyphens, as in
    /// <c>the text has U+00AD (soft hyphen)</c>; null where they do not differ or were not found.
    /// </summary>
    public string? Difference { get; private init; }

    /// <summary>The number of places that fit: 0 when not found, 1 when found or moved, 2 or more when ambiguous.</summary>
    public int Candidates { get; }

    /// <summary>The outcome, with the place and the difference there, or with the number of places.</summary>
    public override string ToString() => Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{Outcome}, {span.Start} to {span.End}{(Difference is null ? "" : ": ")}{Difference}")
        : Outcome == PassageOutcome.Ambiguous ? string.Create(CultureInfo.InvariantCulture, $"{Outcome}, {Candidates} places")
        : Outcome.ToString();

    internal static PassageLocation NotFound { get; } = new(PassageOutcome.NotFound, 0);

    internal static PassageLocation Ambiguous(int candidates) => new(PassageOutcome.Ambiguous, candidates);

    internal static PassageLocation At(PassageOutcome outcome, TextSpan span, Range range, string? difference = null) =>
        new(outcome, 1) { Span = span, Range = range, Difference = difference };
}
