namespace JojDomain.Interchange;

/// <summary>What of a story is shown.</summary>
/// <param name="ByVoice">Whether claims are gathered by who makes them, and not by what they are about.</param>
/// <param name="Silent">Whether the properties of which nobody says anything are listed, and not only counted.</param>
/// <param name="Hint">How the listing is asked for, as an addition to the count.</param>
internal readonly record struct OutlineChoice(bool ByVoice, bool Silent, string Hint);
