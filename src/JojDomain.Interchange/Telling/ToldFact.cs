namespace JojDomain.Interchange;

/// <summary>A property of an entity, as the author of the story holds it.</summary>
/// <param name="Label">The property.</param>
/// <param name="Value">The value, or the kind of its absence.</param>
/// <param name="Reason">Why it is held; empty where no reason is needed or none is given.</param>
internal sealed record ToldFact(string Label, string Value, string Reason)
{
    /// <summary>The items where the value is a list, which the value has too; empty for any other.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>What is said of the list as a whole, which the value has too; empty where that is nothing.</summary>
    public string Listed { get; init; } = "";
}
