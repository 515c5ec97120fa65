namespace JojDomain.Interchange;

/// <summary>A section of a page.</summary>
/// <param name="Id">Its place.</param>
/// <param name="Heading">Its heading, which may have texts of the story in it.</param>
/// <param name="Count">How much is in it, for the contents; null where it is not counted.</param>
/// <param name="Write">Writes what is under the heading.</param>
internal sealed record PageSection(string Id, string Heading, int? Count, Action Write);
