namespace JojDomain.Interchange;

/// <summary>A value in words, and whether they tell of an absence.</summary>
internal readonly record struct Told(string Text, bool IsAbsent = false);
