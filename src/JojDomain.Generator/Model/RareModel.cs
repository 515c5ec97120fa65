namespace JojDomain.Generator.Model;

/// <summary>A property that few objects of its type have.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Type">The property's type as it is declared.</param>
internal sealed record RareModel(string Property, string Type);
