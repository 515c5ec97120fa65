namespace JojDomain.Interchange;

/// <summary>How much a story has of what is counted.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="Voices">The voices that make them.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Disputes">The disputes.</param>
/// <param name="Shown">The claims that words of a source show.</param>
internal readonly record struct ToldCounts(int Claims, int Voices, int Sources, int Disputes, int Shown);
