namespace JojDomain;

/// <summary>One step in the chain of reports by which a voice reached the source in hand.</summary>
public sealed partial record Hop : Part
{
    /// <summary>The source that passed the words on.</summary>
    [Bare]
    public required Id<Source> Source { get; init; }

    /// <summary>The words by which that source was named ("in a press release", "APS reports"); null when not given.</summary>
    public Cue? Cue { get; init; }

    /// <summary>When that source passed the words on; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>A hop through a source of which nothing more is told.</summary>
    /// <param name="source">The source that passed the words on.</param>
    /// <returns>The hop.</returns>
    public static Hop Through(Id<Source> source) => new() { Source = source };
}
