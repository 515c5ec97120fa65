namespace JojDomain;

/// <summary>One piece of a quotation: words that are quoted, or what is between them.</summary>
/// <remarks>
/// The variants are <see cref="QuotedWords"/>, <see cref="NestedQuotation"/>, <see cref="Elision"/>, <see cref="Insertion"/>, <see cref="Sic"/>,
/// <see cref="Redaction"/> and <see cref="InterruptingCue"/>; there are no others. In JSON, quoted words are the bare text.
/// </remarks>
[Union]
public abstract partial record QuotationSegment : Part
{
    // The variants are closed, so that anyone who switches over them knows them all.
    private protected QuotationSegment()
    {
    }
}
