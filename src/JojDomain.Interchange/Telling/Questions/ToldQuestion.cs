namespace JojDomain.Interchange;

/// <summary>One question with its positions.</summary>
/// <param name="Subject">The name of what it is about.</param>
/// <param name="Label">The property, the item and the time.</param>
/// <param name="Ground">Why positions cannot all be right; empty where they can.</param>
/// <param name="Positions">The positions.</param>
/// <param name="Compatible">Which positions differ and can both be true, with the reason.</param>
/// <param name="Held">What the author of the story holds; empty where that is nothing.</param>
internal sealed record ToldQuestion(string Subject, string Label, string Ground, IReadOnlyList<ToldPosition> Positions, IReadOnlyList<string> Compatible, string Held)
{
    /// <summary>The items that each position names; null where the values are no lists.</summary>
    public ToldMatrix? Matrix { get; init; }
}
