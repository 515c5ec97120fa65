namespace JojDomain.Interchange;

/// <summary>A story as two networks: who agreed what with whom, and who speaks through whom.</summary>
/// <param name="Title">The title of the story.</param>
/// <param name="Deals">Agreements, cloud services, deployments and projects, with those who take part in them.</param>
/// <param name="Speech">Voices, those who pass their words on, and the sources in which these are read; edges lead towards the reader.</param>
/// <param name="Members">The members of the story that are in the networks, each with its entity.</param>
internal sealed record ToldGraph(string Title, ToldNetwork Deals, ToldNetwork Speech, IReadOnlyList<(EntityRef Entity, string Pointer)> Members)
{
    /// <summary>Both networks, those without a node left out.</summary>
    public IEnumerable<ToldNetwork> Networks => new[] { Deals, Speech }.Where(static network => network.Nodes.Count > 0);
}
