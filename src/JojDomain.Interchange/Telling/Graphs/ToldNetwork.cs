namespace JojDomain.Interchange;

/// <summary>A network of nodes and edges, in words.</summary>
/// <param name="Heading">What the network shows.</param>
/// <param name="Nodes">The nodes, each once.</param>
/// <param name="Edges">The edges; both ends are among the nodes.</param>
internal sealed record ToldNetwork(string Heading, IReadOnlyList<ToldNode> Nodes, IReadOnlyList<ToldEdge> Edges);
