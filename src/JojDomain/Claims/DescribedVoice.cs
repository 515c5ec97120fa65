namespace JojDomain;

/// <summary>A voice that the text describes without naming it ("two officials close to the talks").</summary>
[Variant("described")]
public sealed partial record DescribedVoice : Voice
{
    /// <summary>The description as written.</summary>
    public required LangText Words { get; init; }

    /// <summary>How many they are; null when not told.</summary>
    public Quantity? Count { get; init; }

    /// <summary>The organisation they belong to; null when not told.</summary>
    public EntityRef? Affiliation { get; init; }

    /// <summary>The post they are said to hold; null when not told.</summary>
    public LangText? Post { get; init; }

    /// <summary>The words of the description.</summary>
    public override string ToString() => Words.Text;
}
