namespace JojDomain;

/// <summary>Several voices of which one speaks, where the text does not state which one.</summary>
[Variant("oneOf")]
public sealed partial record AlternativeVoice : Voice
{
    private readonly int _levels;

    /// <summary>A voice of one among several.</summary>
    /// <param name="voices">The voices, in the order of the text; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are nested more than 64 levels deep.</exception>
    public AlternativeVoice(EquatableArray<Voice> voices) => Voices = AtLeastTwo(voices, "a voice of one among several", out _levels);

    /// <summary>The voices, in the order of the text; at least two.</summary>
    [Least(2)]
    public EquatableArray<Voice> Voices { get; }

    private protected override int Levels => _levels;

    /// <summary>The voices, joined by "or".</summary>
    public override string ToString() => string.Join(" or ", Voices);
}
