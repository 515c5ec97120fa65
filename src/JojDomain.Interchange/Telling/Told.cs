namespace JojDomain.Interchange;

/// <summary>A value in words, and whether they report an absence.</summary>
internal readonly record struct Told(string Text, bool IsAbsent = false);
