namespace JojDomain;

/// <summary>Several voices of which one speaks, where the text does not tell which.</summary>
[Variant("oneOf")]
public sealed partial record AlternativeVoice : Voice
{
    /// <summary>Takes the voices of which one speaks.</summary>
    /// <param name="voices">The voices, in the order of the text; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two voices.</exception>
    public AlternativeVoice(EquatableArray<Voice> voices) => Voices = AtLeastTwo(voices, "a voice of one among several");

    /// <summary>The voices, in the order of the text; at least two.</summary>
    [Least(2)]
    public EquatableArray<Voice> Voices { get; }

    /// <summary>The voices, joined by "or".</summary>
    public override string ToString() => string.Join(" or ", Voices);
}
