namespace JojDomain;

/// <summary>Several voices of which each says the same by itself.</summary>
[Variant("each")]
public sealed partial record EachVoice : Voice
{
    /// <summary>Takes the voices of which each speaks.</summary>
    /// <param name="voices">The voices, in the order of the text; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two voices.</exception>
    public EachVoice(EquatableArray<Voice> voices) => Voices = AtLeastTwo(voices, "a voice of each");

    /// <summary>The voices, in the order of the text; at least two.</summary>
    [Least(2)]
    public EquatableArray<Voice> Voices { get; }

    /// <summary>The voices, joined by "and", with the word "each" before them.</summary>
    public override string ToString() => $"each of {string.Join(" and ", Voices)}";
}
