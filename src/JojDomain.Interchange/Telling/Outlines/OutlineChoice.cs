namespace JojDomain.Interchange;

/// <summary>Which parts of a story are shown.</summary>
/// <param name="ByVoice">Whether claims are grouped by voice, and not by subject.</param>
/// <param name="Silent">Whether properties that nobody speaks of are listed, and not only counted.</param>
/// <param name="Hint">Words after the count that state how to get the list.</param>
internal readonly record struct OutlineChoice(bool ByVoice, bool Silent, string Hint);
