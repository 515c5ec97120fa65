namespace JojDomain.Interchange;

/// <summary>One position on a question, with those who take it.</summary>
/// <param name="Value">What it says; empty where only words report it.</param>
/// <param name="Hedge">How it is hedged; empty where it is not.</param>
/// <param name="Origins">The number of independent origins of several accounts; empty for a single one.</param>
/// <param name="IsOpposed">Whether it is in conflict with another position.</param>
/// <param name="Accounts">The accounts that take it, in the order of the story.</param>
internal sealed record ToldPosition(string Value, string Hedge, string Origins, bool IsOpposed, IReadOnlyList<ToldAccount> Accounts)
{
    /// <summary>The number of independent origins.</summary>
    public OriginRange Range { get; init; }

    /// <summary>The value, without what is stated about a list as a whole.</summary>
    public string Short { get; init; } = Value;

    /// <summary>What is stated about a list as a whole; empty where nothing is.</summary>
    public string Listed { get; init; } = "";
}
