namespace JojDomain;

/// <summary>How faithful a quotation is to what was said: one or more of verbatim, elided, altered and translated.</summary>
/// <remarks>
/// Our own words, after the rules for quotations of the Chicago Manual of Style (17th edition, chapter 13). The members are checked together when the value is made and cannot be set
/// afterwards. Words that are altered or translated are not verbatim; each of the three can also be elided.
/// </remarks>
[SchemaRule("""{"anyOf":[{"properties":{"verbatim":{"const":true}},"required":["verbatim"]},{"properties":{"elided":{"const":true}},"required":["elided"]},{"properties":{"altered":{"const":true}},"required":["altered"]},{"required":["translated"]}]}""")]
[SchemaRule("""{"if":{"properties":{"verbatim":{"const":true}},"required":["verbatim"]},"then":{"properties":{"altered":{"const":false},"translated":false}}}""")]
public sealed partial record QuotationFidelity : Part
{
    /// <summary>States how faithful a quotation is.</summary>
    /// <param name="verbatim">Whether the words are those that were said, word for word.</param>
    /// <param name="elided">Whether words are left out.</param>
    /// <param name="altered">Whether words are changed or inserted.</param>
    /// <param name="translated">The translation into another language than the one spoken; null when there was none, or it is not stated.</param>
    /// <exception cref="ArgumentException">Nothing is stated, or words are both verbatim and altered or translated.</exception>
    public QuotationFidelity(bool verbatim = false, bool elided = false, bool altered = false, Translation? translated = null)
    {
        if (verbatim && (altered || translated is not null))
        {
            throw new ArgumentException($"a quotation cannot be both verbatim and {(altered ? "altered" : "translated")}");
        }

        if (!verbatim && !elided && !altered && translated is null)
        {
            throw new ArgumentException("a quotation's fidelity is verbatim, elided, altered or translated; this one says nothing");
        }

        Verbatim = verbatim;
        Elided = elided;
        Altered = altered;
        Translated = translated;
    }

    /// <summary>Whether the words are those that were said, word for word; false, the default, states nothing.</summary>
    public bool Verbatim { get; }

    /// <summary>Whether words are left out; false, the default, states nothing.</summary>
    public bool Elided { get; }

    /// <summary>Whether words are changed or inserted; false, the default, states nothing.</summary>
    public bool Altered { get; }

    /// <summary>The translation into another language than the one spoken; null, the default, when there was none, or it is not stated.</summary>
    public Translation? Translated { get; }
}
