namespace JojDomain;

/// <summary>The bounds of a date, at least one of which is in a year of more than four digits.</summary>
/// <param name="Earliest">The first day; null where its year has at most four digits.</param>
/// <param name="Latest">The last day; null where its year has at most four digits.</param>
internal sealed record FarEnds(FarDay? Earliest, FarDay? Latest);
