namespace JojDomain;

/// <summary>Several voices, each of which says the same separately.</summary>
[Variant("each")]
public sealed partial record EachVoice : Voice
{
    private readonly int _levels;

    /// <summary>A voice of each of several.</summary>
    /// <param name="voices">The voices, in the order of the text; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are nested more than 64 levels deep.</exception>
    public EachVoice(EquatableArray<Voice> voices) => Voices = AtLeastTwo(voices, "a voice of each", out _levels);

    /// <summary>The voices, in the order of the text; at least two.</summary>
    [Least(2)]
    public EquatableArray<Voice> Voices { get; }

    private protected override int Levels => _levels;

    /// <summary>The voices, joined by "and", with the word "each" before them.</summary>
    public override string ToString() => $"each of {string.Join(" and ", Voices)}";
}
