namespace JojDomain;

/// <summary>Of what a statement holds, where its subject is several.</summary>
internal enum MeaningScope : byte
{
    /// <summary>Of the subject as a whole.</summary>
    Whole,

    /// <summary>Of each of several, and so not of all of them together.</summary>
    Each,

    /// <summary>Of none of several, and so neither of each nor of all of them.</summary>
    NoneOfThem,
}
