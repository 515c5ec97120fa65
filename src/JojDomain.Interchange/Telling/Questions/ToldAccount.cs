namespace JojDomain.Interchange;

/// <summary>One claim as it bears on something: who says it by which act, read where, in which words.</summary>
/// <param name="Voice">Who says it; never empty.</param>
/// <param name="Act">By which act, with what it came to where it was not performed; empty where neither is given.</param>
/// <param name="Hedge">How far its reporters keep a distance; empty where they keep none.</param>
/// <param name="Route">In which source it is read, with the date, and through whom it came; empty where that is not given.</param>
/// <param name="Words">The words that show it, in their marks, or else the gloss of the story; empty where there are none.</param>
/// <param name="Claim">The claim; null where a reviewer speaks.</param>
internal sealed record ToldAccount(string Voice, string Act, string Hedge, string Route, string Words, Id<Claim>? Claim)
{
    /// <summary>Whether the words are those of the voice or the source, and no gloss.</summary>
    public bool HasWords { get; init; }

    /// <summary>Where the sources are read that have it, at the very words where they are known.</summary>
    public EquatableArray<ToldLink> Links { get; init; }
}
