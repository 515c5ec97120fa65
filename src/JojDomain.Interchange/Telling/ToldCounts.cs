namespace JojDomain.Interchange;

/// <summary>The counts that a story shows about itself.</summary>
/// <param name="Claims">The number of claims.</param>
/// <param name="Voices">The number of voices that make them.</param>
/// <param name="Sources">The number of sources.</param>
/// <param name="Disputes">The number of disputes.</param>
/// <param name="Shown">The number of claims that a passage of a source backs.</param>
internal readonly record struct ToldCounts(int Claims, int Voices, int Sources, int Disputes, int Shown);
