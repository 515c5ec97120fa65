namespace JojDomain.Interchange;

/// <summary>Where a source is read that has an account.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its address, which leads to the very words where they are known and there are enough of them.</param>
/// <param name="IsToTheWords">Whether it does.</param>
internal sealed record ToldLink(Id<Source> Source, string Name, string Address, bool IsToTheWords);
