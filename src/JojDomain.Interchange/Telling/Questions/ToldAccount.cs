namespace JojDomain.Interchange;

/// <summary>One claim with regard to a question: its voice, act, sources and words.</summary>
/// <param name="Voice">Who says it; never empty.</param>
/// <param name="Act">The act, or the outcome where it was not performed; empty where neither is given.</param>
/// <param name="Hedge">How its reporters keep a distance; empty where they keep none.</param>
/// <param name="Route">The source in which it is read, with its date, and those through whom it came; empty where that is not given.</param>
/// <param name="Words">The words that show it, in quotation marks, or else the words of the story's author; empty where there are none.</param>
/// <param name="Claim">The claim; null where a reviewer speaks.</param>
internal sealed record ToldAccount(string Voice, string Act, string Hedge, string Route, string Words, Id<Claim>? Claim)
{
    /// <summary>Whether the words are those of the voice or the source, and not the author's.</summary>
    public bool HasWords { get; init; }

    /// <summary>Links to the sources that have it, to the words themselves where these are known.</summary>
    public EquatableArray<ToldLink> Links { get; init; }
}
