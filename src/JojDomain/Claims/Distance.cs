namespace JojDomain;

/// <summary>The distance that a reporter keeps from the words that are passed on, and the words or the form that show it.</summary>
public sealed partial record Distance : Part
{
    /// <summary>The kind of distance.</summary>
    [Bare]
    public required DistanceKind Kind { get; init; }

    /// <summary>What shows it ("reportedly", "aurait", quotation marks); null when not recorded.</summary>
    public Cue? Cue { get; init; }

    /// <summary>A distance with its kind only.</summary>
    /// <param name="kind">The kind of distance.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public static implicit operator Distance(DistanceKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new() { Kind = kind };
    }
}
