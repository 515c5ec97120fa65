namespace JojDomain.Interchange;

/// <summary>Sources with a common origin.</summary>
/// <param name="Name">The origin; empty where there is only one source.</param>
/// <param name="Sources">The sources, the origin first.</param>
internal sealed record ToldOrigin(string Name, IReadOnlyList<ToldSource> Sources);
