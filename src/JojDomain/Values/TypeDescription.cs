namespace JojDomain;

/// <summary>What the generator knows of a type whose codec is not emitted for it alone.</summary>
/// <param name="Key">Its name in a JSON Schema.</param>
/// <param name="Summary">The summary of its documentation.</param>
internal readonly record struct TypeDescription(string Key, string Summary);
