namespace JojDomain;

/// <summary>Why two positions that differ can both be true.</summary>
/// <remarks>Source: this library's own. There is a word for each case in which the comparison of two values, by three-valued logic (Kleene 1952), stays undetermined.</remarks>
public enum CompatibleReason : byte
{
    /// <summary>Nothing says that they exclude each other, as for two words of a vocabulary that can both be true. The default value.</summary>
    NotExclusive,

    /// <summary>One gives the same value less precisely: a month beside a day in it, a country beside its city, "at least 5" beside 7.</summary>
    Coarser,

    /// <summary>One gives more details of the same item: a party with a role beside the same party without.</summary>
    SaysMore,

    /// <summary>Their bounds share some values, and neither is within the other.</summary>
    Overlapping,

    /// <summary>One is approximate or uncertain, and the other is within what that can mean.</summary>
    Approximate,

    /// <summary>The currency of one is not stated.</summary>
    CurrencyNotStated,

    /// <summary>They are in two currencies: one may be a conversion of the other.</summary>
    OtherCurrency,

    /// <summary>They are in different units, or are parts of different wholes.</summary>
    OtherMeasure,

    /// <summary>One is said of each of several, the other of all together.</summary>
    OfEach,

    /// <summary>They are texts in different words, which may mean the same.</summary>
    OtherWords,

    /// <summary>One says that the value is not known.</summary>
    NotKnown,

    /// <summary>One list is open: it leaves room for what the other names.</summary>
    OpenList,

    /// <summary>One only excludes values, and the other gives none of those.</summary>
    OnlyExcluded,

    /// <summary>There may be several such items, so that each account may be of another one.</summary>
    Several,

    /// <summary>They are of different times: the periods differ, or the sources were written at different times.</summary>
    OtherTime,
}
