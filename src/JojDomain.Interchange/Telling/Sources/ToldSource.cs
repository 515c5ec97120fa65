namespace JojDomain.Interchange;

/// <summary>One source: what it is, where it is found, from where it has what it says.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Facts">Its date, access, derivations and the like, each in words.</param>
/// <param name="Archived">Where a copy of it is kept; empty where that is not given.</param>
/// <param name="Address">Where it is found; empty where that is not given.</param>
internal sealed record ToldSource(string Name, IReadOnlyList<string> Facts, string Archived, string Address)
{
    /// <summary>The source.</summary>
    public required Id<Source> Id { get; init; }
}
