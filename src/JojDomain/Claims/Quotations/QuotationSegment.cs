namespace JojDomain;

/// <summary>A segment of a quotation: words that are quoted, or something between them.</summary>
/// <remarks>
/// The variants are <see cref="QuotedWords"/>, <see cref="NestedQuotation"/>, <see cref="Elision"/>, <see cref="Insertion"/>, <see cref="Sic"/>,
/// <see cref="Redaction"/> and <see cref="InterruptingCue"/>; there are no others. In JSON, quoted words are the bare text.
/// </remarks>
[Union]
public abstract partial record QuotationSegment : Part
{
    // The variants are closed, so that a switch over them can be complete.
    private protected QuotationSegment()
    {
    }

    /// <summary>Words that are quoted.</summary>
    /// <param name="words">The words, every character as the source has it.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator QuotationSegment(LangText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new QuotedWords { Words = words };
    }

    /// <summary>Words that are quoted, in the language of the surrounding document.</summary>
    /// <param name="words">The words, every character as the source has it.</param>
    /// <exception cref="ArgumentException">The words are null or not well-formed text.</exception>
    public static implicit operator QuotationSegment(string words) => (LangText)words;
}
