namespace JojDomain.Interchange;

/// <summary>A property of an entity, as the author of the story holds it.</summary>
/// <param name="Label">The property.</param>
/// <param name="Value">The value, or the kind of its absence.</param>
/// <param name="Reason">Why it is held; empty where no reason is needed or none is given.</param>
internal sealed record ToldFact(string Label, string Value, string Reason)
{
    /// <summary>The items where the value is a list; empty elsewhere. <see cref="Value"/> contains them too.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>What is stated about the list as a whole; empty where nothing is. <see cref="Value"/> contains it too.</summary>
    public string Listed { get; init; } = "";
}
