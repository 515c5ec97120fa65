namespace JojDomain.Interchange;

/// <summary>One of the things that are said on a question, with those who say it.</summary>
/// <param name="Value">What is said; empty where only words say it.</param>
/// <param name="Hedge">What keeps it from being said to be so; empty where nothing does.</param>
/// <param name="Origins">How many independent origins several accounts have; empty for a single one.</param>
/// <param name="IsOpposed">Whether it is in conflict with another position.</param>
/// <param name="Accounts">Who says it, in the order of the story.</param>
internal sealed record ToldPosition(string Value, string Hedge, string Origins, bool IsOpposed, IReadOnlyList<ToldAccount> Accounts)
{
    /// <summary>The number of independent origins.</summary>
    public OriginRange Range { get; init; }

    /// <summary>What is said, without what it says of a list as a whole; the value where it is no list.</summary>
    public string Short { get; init; } = Value;

    /// <summary>What is said of a list as a whole; empty where that is nothing.</summary>
    public string Listed { get; init; } = "";
}
