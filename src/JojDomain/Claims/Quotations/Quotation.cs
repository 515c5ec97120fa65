namespace JojDomain;

/// <summary>Words that a source marks as another's own, in segments; never corrected or normalised.</summary>
public sealed partial record Quotation : Part
{
    /// <summary>The quoted words and what interrupts them, in order; empty by default.</summary>
    public EquatableArray<QuotationSegment> Segments { get; init; }

    /// <summary>The opening and the closing mark as written, such as guillemets; null when not recorded.</summary>
    public LangText? Marks { get; init; }

    /// <summary>The language the quotation is given in; null when not known.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The purpose of the quotation marks; <see cref="QuotationUse.Speech"/> by default.</summary>
    public QuotationUse Use { get; init; }

    /// <summary>How faithful the quotation is to what was said; null when not stated.</summary>
    public QuotationFidelity? Fidelity { get; init; }

    /// <summary>Where the quotation is in its source; null when not located.</summary>
    public Passage? At { get; init; }

    /// <summary>The hash of the UTF-8 bytes of the whole quotation's text, where only a part is given here; null when not computed.</summary>
    public ContentHash? Hash { get; init; }
}
