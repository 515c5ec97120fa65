namespace JojDomain;

/// <summary>A word of an open vocabulary, with what the vocabulary says of its words when accounts are compared.</summary>
internal interface IWord
{
    /// <summary>The word as text.</summary>
    string Text { get; }

    /// <summary>Whether a thing has at most one of what the word names, such as a total or a signature; several where nothing else is declared.</summary>
    bool ComesOnce => false;

    /// <summary>Which words of the vocabulary cannot both be true of one thing; none where nothing is declared.</summary>
    IReadOnlyList<Opposition> Oppositions => [];
}
