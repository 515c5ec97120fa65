namespace JojDomain;

/// <summary>A word of an open vocabulary, with what the vocabulary declares about it for the comparison of accounts.</summary>
internal interface IWord
{
    /// <summary>The word as text.</summary>
    string Text { get; }

    /// <summary>Whether an entity has at most one of what the word names, such as a total or a signature; false where nothing is declared.</summary>
    bool ComesOnce => false;

    /// <summary>Whether the word states that somebody took no part, as "absent" does: a list of those who took part can be complete without them.</summary>
    bool TakesNoPart => false;

    /// <summary>The words of the vocabulary that exclude each other; empty where nothing is declared.</summary>
    IReadOnlyList<Opposition> Oppositions => [];
}
