namespace JojDomain;

/// <summary>One piece of a quotation: words that are quoted, or the mark of words left out.</summary>
/// <remarks>The variants are <see cref="QuotedWords"/> and <see cref="Elision"/>. In JSON, quoted words are the bare text.</remarks>
[Union]
public abstract partial record QuotationSegment : Part
{
    // The variants are closed, so that whoever switches over them knows them all.
    private protected QuotationSegment()
    {
    }
}
