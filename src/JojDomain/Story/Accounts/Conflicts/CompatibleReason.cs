namespace JojDomain;

/// <summary>Why two positions that differ can both be true.</summary>
/// <remarks>Source: this library's own, one word for each case in which values are compared by three-valued logic (Kleene 1952) and stay undetermined.</remarks>
public enum CompatibleReason : byte
{
    /// <summary>Nothing says that they exclude each other: two words that can both be true, two open values. The zero value.</summary>
    NotExclusive,

    /// <summary>One gives the same less precisely: a month and a day in it, a country and its city, "at least 5" and 7.</summary>
    Coarser,

    /// <summary>One gives more of the same: an item with a role beside the same item without.</summary>
    SaysMore,

    /// <summary>Their bounds share some values, and neither is within the other.</summary>
    Overlapping,

    /// <summary>One is approximate or uncertain, and the other is within what that can mean.</summary>
    Approximate,

    /// <summary>The currency of one is not stated.</summary>
    CurrencyNotStated,

    /// <summary>They are in two currencies: one may be a conversion of the other.</summary>
    OtherCurrency,

    /// <summary>They are measured in different units or of different wholes.</summary>
    OtherMeasure,

    /// <summary>One is said of each of several, the other of all together.</summary>
    OfEach,

    /// <summary>They say it in other words.</summary>
    OtherWords,

    /// <summary>One says that it is not known.</summary>
    NotKnown,

    /// <summary>One list is open: it leaves room for what the other names.</summary>
    OpenList,

    /// <summary>One says only what it is not.</summary>
    OnlyExcluded,

    /// <summary>There may be several of them.</summary>
    Several,

    /// <summary>They are of other times: the periods are not the same, or the sources were written at different times.</summary>
    OtherTime,
}
