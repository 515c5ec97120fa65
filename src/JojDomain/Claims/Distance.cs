namespace JojDomain;

/// <summary>The distance that anyone who passes words on keeps from them, and the words or the form that show it.</summary>
public sealed partial record Distance : Part
{
    /// <summary>Which distance.</summary>
    [Bare]
    public required DistanceKind Kind { get; init; }

    /// <summary>What shows it ("reportedly", "aurait", quotation marks); null when not recorded.</summary>
    public Cue? Cue { get; init; }

    /// <summary>A distance of which nothing more is stated.</summary>
    /// <param name="kind">Which distance.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public static implicit operator Distance(DistanceKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new() { Kind = kind };
    }
}
