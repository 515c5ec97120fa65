namespace JojDomain.Interchange;

/// <summary>A value in words, and whether they report an absence.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsAbsent">Whether they report an absence.</param>
/// <param name="Items">The items of a list, which the words have too; null where the value is none.</param>
/// <param name="Listed">What is said of the list as a whole, which the words have too; null where the value is none.</param>
internal readonly record struct Told(string Text, bool IsAbsent = false, IReadOnlyList<string>? Items = null, string? Listed = null);
