namespace JojDomain.Interchange;

/// <summary>A value in words.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsAbsent">Whether the value is an absence.</param>
/// <param name="Items">The items, where the value is a list; null elsewhere. <see cref="Text"/> contains them too.</param>
/// <param name="Listed">What is stated about the list as a whole; null where the value is no list. <see cref="Text"/> contains it too.</param>
internal readonly record struct WordedValue(string Text, bool IsAbsent = false, IReadOnlyList<string>? Items = null, string? Listed = null);
