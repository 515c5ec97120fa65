namespace JojDomain.Interchange;

/// <summary>Something that has a time.</summary>
/// <param name="When">The time as given, with its bounds where it is no day; or that there is none.</param>
/// <param name="What">What happened.</param>
/// <param name="By">Whether the author holds it, and which claims say so.</param>
/// <param name="Span">The days that the time may mean; null where none is known.</param>
internal sealed record ToldMoment(string When, string What, string By, ToldSpan? Span);
