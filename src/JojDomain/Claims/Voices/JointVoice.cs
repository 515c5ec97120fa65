namespace JojDomain;

/// <summary>Several voices that speak together, as the signatories of a letter do.</summary>
[Variant("joint")]
public sealed partial record JointVoice : Voice
{
    private readonly int _levels;

    /// <summary>A voice of several together.</summary>
    /// <param name="voices">The voices, in the order of the text; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are nested more than 64 levels deep.</exception>
    public JointVoice(EquatableArray<Voice> voices) => Voices = AtLeastTwo(voices, "a joint voice", out _levels);

    /// <summary>The voices, in the order of the text; at least two.</summary>
    [Least(2)]
    public EquatableArray<Voice> Voices { get; }

    private protected override int Levels => _levels;

    /// <summary>The voices, joined by "and".</summary>
    public override string ToString() => string.Join(" and ", Voices);
}
