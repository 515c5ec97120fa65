namespace JojDomain.Interchange;

/// <summary>One source: its facts, its addresses and its derivations.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Facts">Its date, access, derivations and other facts, each in words.</param>
/// <param name="Archived">The address of an archived copy; empty where that is not given.</param>
/// <param name="Address">Its address; empty where that is not given.</param>
internal sealed record ToldSource(string Name, IReadOnlyList<string> Facts, string Archived, string Address)
{
    /// <summary>The source.</summary>
    public required Id<Source> Id { get; init; }
}
