namespace JojDomain;

/// <summary>Several voices of which each says the same by itself.</summary>
[Variant("each")]
public sealed partial record EachVoice : Voice
{
    private readonly int _levels;

    /// <summary>Takes the voices of which each speaks.</summary>
    /// <param name="voices">The voices, in the order of the text; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are within each other more than 64 levels deep.</exception>
    public EachVoice(EquatableArray<Voice> voices) => Voices = AtLeastTwo(voices, "a voice of each", out _levels);

    /// <summary>The voices, in the order of the text; at least two.</summary>
    [Least(2)]
    public EquatableArray<Voice> Voices { get; }

    private protected override int Levels => _levels;

    /// <summary>The voices, joined by "and", with the word "each" before them.</summary>
    public override string ToString() => $"each of {string.Join(" and ", Voices)}";
}
