namespace JojDomain.Interchange;

/// <summary>Sources that have what they say from one beginning.</summary>
/// <param name="Name">The beginning; empty where it is the only source.</param>
/// <param name="Sources">The sources, the beginning first.</param>
internal sealed record ToldOrigin(string Name, IReadOnlyList<ToldSource> Sources);
