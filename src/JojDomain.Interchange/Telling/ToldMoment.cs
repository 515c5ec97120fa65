namespace JojDomain.Interchange;

/// <summary>Something that has a time.</summary>
/// <param name="When">The time as given, with its bounds where it is not a day; or words that there is none.</param>
/// <param name="What">What happened.</param>
/// <param name="By">Whether the author holds it, and the claims that state it.</param>
/// <param name="Span">The days that the time can mean; null where none is known.</param>
internal sealed record ToldMoment(string When, string What, string By, ToldSpan? Span);
