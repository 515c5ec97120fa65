namespace JojDomain.Interchange;

/// <summary>Things in words, and how they belong together.</summary>
/// <param name="Heading">What the network shows.</param>
/// <param name="Nodes">The things, each once.</param>
/// <param name="Edges">How they belong together; both ends are among the nodes.</param>
internal sealed record ToldNetwork(string Heading, IReadOnlyList<ToldNode> Nodes, IReadOnlyList<ToldEdge> Edges);
