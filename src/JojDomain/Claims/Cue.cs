namespace JojDomain;

/// <summary>The words with which a text shows that somebody says something ("according to", "deplores").</summary>
/// <remarks>The cue of the attribution span in PARC 3.0 (Pareti 2016).</remarks>
[Interned]
public sealed partial record Cue : Part
{
    /// <summary>The cue as written.</summary>
    [Bare]
    public required LangText Words { get; init; }

    /// <summary>Where the cue is in its source; null when not located.</summary>
    public Passage? At { get; init; }

    /// <summary>A cue with its words only.</summary>
    /// <param name="words">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Cue(LangText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new() { Words = words };
    }

    /// <summary>A cue with its words only, in the language of the surrounding document.</summary>
    /// <param name="words">The words as written.</param>
    /// <exception cref="ArgumentException">The words are null or not well-formed text.</exception>
    public static implicit operator Cue(string words) => new() { Words = words };
}
