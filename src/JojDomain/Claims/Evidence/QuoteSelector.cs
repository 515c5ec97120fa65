namespace JojDomain;

/// <summary>Words quoted from a text, with the text that is directly before and after them.</summary>
/// <remarks>
/// The TextQuoteSelector of the W3C Web Annotation Data Model (2017, section 4.2.4). All three texts are kept character for character
/// and are found by exact comparison: there is no normalisation of Unicode, of white space or of line ends. An absent context and an
/// empty one find the same places, yet are not equal: both are kept as they came.
/// </remarks>
public sealed partial record QuoteSelector : Part
{
    /// <summary>A quote, with its context if it has one.</summary>
    /// <param name="exact">The words; at least one character.</param>
    /// <param name="prefix">What is directly before them; null when not recorded.</param>
    /// <param name="suffix">What is directly after them; null when not recorded.</param>
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

    /// <summary>What is directly before the words; null when not recorded, as is the default.</summary>
    public string? Prefix { get; }

    /// <summary>What is directly after the words; null when not recorded, as is the default.</summary>
    public string? Suffix { get; }
}
