namespace JojDomain.Interchange;

/// <summary>One entity with all its names and what the author holds about it.</summary>
/// <param name="Name">Its first name.</param>
/// <param name="Kind">What kind of entity it is.</param>
/// <param name="Facts">What is held about it; names first.</param>
/// <param name="Silent">The properties about which neither the author nor a claim states anything.</param>
internal sealed record ToldEntity(string Name, string Kind, IReadOnlyList<ToldFact> Facts, IReadOnlyList<string> Silent)
{
    /// <summary>The entity.</summary>
    public required EntityRef Reference { get; init; }
}
