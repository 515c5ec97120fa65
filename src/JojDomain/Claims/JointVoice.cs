namespace JojDomain;

/// <summary>Several voices that speak together, as the signatories of one letter do.</summary>
[Variant("joint")]
public sealed partial record JointVoice : Voice
{
    /// <summary>Takes the voices that speak together.</summary>
    /// <param name="voices">The voices, in the order of the text; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two voices.</exception>
    public JointVoice(EquatableArray<Voice> voices) => Voices = AtLeastTwo(voices, "a joint voice");

    /// <summary>The voices, in the order of the text; at least two.</summary>
    [Least(2)]
    public EquatableArray<Voice> Voices { get; }

    /// <summary>The voices, joined by "and".</summary>
    public override string ToString() => string.Join(" and ", Voices);
}
