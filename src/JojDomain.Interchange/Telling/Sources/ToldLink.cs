namespace JojDomain.Interchange;

/// <summary>A link to a source that has an account.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address, which leads to the words themselves where these are known and long enough.</param>
/// <param name="IsToTheWords">Whether the address leads to the words.</param>
internal sealed record ToldLink(Id<Source> Source, string Name, string Address, bool IsToTheWords);
