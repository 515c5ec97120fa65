namespace JojDomain;

/// <summary>How a quotation relates to what was said: a set of verbatim, elided, altered and translated, each at most once.</summary>
/// <remarks>
/// Our own words, after the rules for quotations of the Chicago Manual of Style (17th edition, chapter 13). The members are checked together when
/// the set is made and cannot be set afterwards. Words that are altered or translated are not verbatim; any of them may be elided.
/// </remarks>
[SchemaRule("""{"anyOf":[{"properties":{"verbatim":{"const":true}},"required":["verbatim"]},{"properties":{"elided":{"const":true}},"required":["elided"]},{"properties":{"altered":{"const":true}},"required":["altered"]},{"required":["translated"]}]}""")]
[SchemaRule("""{"if":{"properties":{"verbatim":{"const":true}},"required":["verbatim"]},"then":{"properties":{"altered":{"const":false},"translated":false}}}""")]
public sealed partial record QuotationFidelity : Part
{
    /// <summary>Makes the set.</summary>
    /// <param name="verbatim">Whether the words are those that were said, word for word.</param>
    /// <param name="elided">Whether words are left out.</param>
    /// <param name="altered">Whether words are changed or put in.</param>
    /// <param name="translated">How the words were rendered in another language than the one spoken; null when they were not, or that is not stated.</param>
    /// <exception cref="ArgumentException">Nothing is stated, or words are called verbatim that are altered or translated.</exception>
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

    /// <summary>Whether the words are those that were said, word for word; false by default, which says nothing.</summary>
    public bool Verbatim { get; }

    /// <summary>Whether words are left out; false by default, which says nothing.</summary>
    public bool Elided { get; }

    /// <summary>Whether words are changed or put in; false by default, which says nothing.</summary>
    public bool Altered { get; }

    /// <summary>How the words were rendered in another language than the one spoken; null when they were not, or that is not stated, as is the default.</summary>
    public Translation? Translated { get; }
}
