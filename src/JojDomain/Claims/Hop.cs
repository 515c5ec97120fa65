namespace JojDomain;

/// <summary>One step in a chain of reports: a source or a voice that passed the words on, or a step that is not identified.</summary>
/// <remarks>
/// Source and voice are checked together when the hop is made and cannot be set afterwards. In JSON a hop with a source only is the bare identifier, and a step that exists but is not
/// identified is <c>{"source":{"absent":"unknown"}}</c>.
/// </remarks>
[Interned]
[Repeated]
[NeedsOneOf(nameof(Source), nameof(Voice))]
public sealed partial record Hop : Part
{
    /// <summary>Makes a hop.</summary>
    /// <param name="source">The source that passed the words on, or an absence.</param>
    /// <param name="voice">The voice that passed the words on; null where only the source is stated.</param>
    /// <exception cref="ArgumentException">The source is not stated, and there is no voice.</exception>
    public Hop(Reported<Id<Source>> source = default, Voice? voice = null)
    {
        if (source.State == ReportState.NotStated && voice is null)
        {
            throw new ArgumentException("a hop has a source or a voice, or states that its source is unknown; this one has none of them");
        }

        Source = source;
        Voice = voice;
    }

    /// <summary>A step that exists but is not identified.</summary>
    public static Hop Unidentified { get; } = new(Reported.Unknown());

    /// <summary>The source that passed the words on; unknown for a step that is not identified, none where a voice passed them on by word of mouth; not stated by default.</summary>
    [Bare]
    public Reported<Id<Source>> Source { get; }

    /// <summary>The voice that passed the words on ("the minister quotes the president"); null, the default, when only the source is stated.</summary>
    public Voice? Voice { get; }

    /// <summary>The words that name that source or voice ("in a press release", "APS reports"); null when not given.</summary>
    public Cue? Cue { get; init; }

    /// <summary>When that source or voice passed the words on; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>The distance that this step keeps from the words; null when it shows none.</summary>
    public Distance? Distance { get; init; }

    /// <summary>A hop with a source only.</summary>
    /// <param name="source">The source that passed the words on.</param>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    public static implicit operator Hop(Id<Source> source) => Through(source);

    /// <summary>A hop with a source only.</summary>
    /// <param name="source">The source that passed the words on.</param>
    /// <returns>The hop.</returns>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    public static Hop Through(Id<Source> source) => new(source: source); // Without the name of the argument, the compiler would take the conversion and the copy constructor.

    /// <summary>A hop by a voice, in a source that is not stated.</summary>
    /// <param name="voice">The voice that passed the words on.</param>
    /// <returns>The hop.</returns>
    /// <exception cref="ArgumentNullException">The voice is null.</exception>
    public static Hop By(Voice voice)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return new(voice: voice);
    }
}
