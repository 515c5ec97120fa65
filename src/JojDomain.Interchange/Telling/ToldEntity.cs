namespace JojDomain.Interchange;

/// <summary>One entity with all its names and what is held of it.</summary>
/// <param name="Name">What it is called first.</param>
/// <param name="Kind">What kind of entity it is.</param>
/// <param name="Facts">What is held of it; names first.</param>
/// <param name="Silent">The properties of which neither the author nor a claim says anything.</param>
internal sealed record ToldEntity(string Name, string Kind, IReadOnlyList<ToldFact> Facts, IReadOnlyList<string> Silent)
{
    /// <summary>The entity.</summary>
    public required EntityRef Reference { get; init; }
}
