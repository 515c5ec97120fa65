namespace JojDomain;

/// <summary>What must come about, or must not, for a statement to hold ("if the budget is voted", "only if parliament agrees", "unless a court stops it").</summary>
/// <remarks>
/// After the Condition and Negative-condition senses of the Penn Discourse Treebank (PDTB) 3.0; "only" is one of the
/// words that modify a connective there. "Even if" is no
/// condition: what is said holds in any case.
/// </remarks>
public sealed partial record Condition : Part
{
    /// <summary>The condition as written.</summary>
    [Bare]
    public required LangText Words { get; init; }

    /// <summary>The time that the condition names; null when it names none.</summary>
    public When? When { get; init; }

    /// <summary>The entities that the condition turns on; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> About { get; init; }

    /// <summary>Whether it is said that nothing else will do ("only if", "not before"); false by default, which does not say that something else would.</summary>
    public bool Only { get; init; }

    /// <summary>Whether the condition is that it comes about, or that it does not ("unless", "as long as no"); affirmed by default.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>A condition of which only the words are stated.</summary>
    /// <param name="words">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Condition(LangText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new() { Words = words };
    }

    /// <summary>A condition of which only the words are stated, in the language of the surrounding document.</summary>
    /// <param name="words">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Condition(string words) => new() { Words = words };
}
