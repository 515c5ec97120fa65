namespace JojDomain;

/// <summary>What must happen, or must not happen, for a statement to apply ("if the budget is voted", "only if parliament agrees", "unless a court stops it").</summary>
/// <remarks>
/// After the Condition and Negative-condition senses of the Penn Discourse Treebank (PDTB) 3.0, in which "only" is one of the words that modify a connective. "Even if" is no condition:
/// the statement applies in any case.
/// </remarks>
public sealed partial record Condition : Part
{
    /// <summary>The condition as written.</summary>
    [Bare]
    public required LangText Words { get; init; }

    /// <summary>The time that the condition names; null when it names none.</summary>
    public When? When { get; init; }

    /// <summary>The entities that the condition is about; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> About { get; init; }

    /// <summary>Whether the words exclude every other condition ("only if", "not before"); false, the default, leaves open whether another condition would do.</summary>
    public bool Only { get; init; }

    /// <summary>Negated where the condition is that something does not happen ("unless", "as long as no"); affirmed by default.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>A condition with its words only.</summary>
    /// <param name="words">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Condition(LangText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new() { Words = words };
    }

    /// <summary>A condition with its words only, in the language of the surrounding document.</summary>
    /// <param name="words">The words as written.</param>
    /// <exception cref="ArgumentException">The words are null or not well-formed text.</exception>
    public static implicit operator Condition(string words) => new() { Words = words };
}
