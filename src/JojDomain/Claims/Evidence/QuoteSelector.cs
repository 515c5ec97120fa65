namespace JojDomain;

/// <summary>Words quoted from a text, with the text that is directly before and after them.</summary>
/// <remarks>
/// The TextQuoteSelector of the W3C Web Annotation Data Model (2017, section 4.2.4). All three texts are kept character for character and compared exactly: Unicode, white space and line
/// ends are not normalised. Without context and with an empty context the same places are found, but the two are not equal: both are kept as they came.
/// </remarks>
public sealed partial record QuoteSelector : Part
{
    /// <summary>A quote, with its context if it has one.</summary>
    /// <param name="exact">The words; at least one character.</param>
    /// <param name="prefix">The text directly before them; null when not recorded.</param>
    /// <param name="suffix">The text directly after them; null when not recorded.</param>
    /// <exception cref="ArgumentException">The words are empty, or one of the texts holds half of a surrogate pair.</exception>
    public QuoteSelector(string exact, string? prefix = null, string? suffix = null)
    {
        Exact = WellFormed.Text(exact, "The quote");
        Prefix = string.IsNullOrEmpty(prefix) ? prefix : WellFormed.Text(prefix, "The prefix of the quote");
        Suffix = string.IsNullOrEmpty(suffix) ? suffix : WellFormed.Text(suffix, "The suffix of the quote");
    }

    /// <summary>The quoted words; never empty.</summary>
    [Least(1)]
    public string Exact { get; }

    /// <summary>The text directly before the words; null, the default, when not recorded.</summary>
    public string? Prefix { get; }

    /// <summary>The text directly after the words; null, the default, when not recorded.</summary>
    public string? Suffix { get; }
}
