namespace JojDomain;

/// <summary>One step in the chain of reports by which a voice reached the source in hand: a source, a voice that relays, or a step not stated.</summary>
/// <remarks>
/// Source and voice are checked together when the hop is made and cannot be set afterwards. In JSON a source of which nothing more is stated
/// is the bare identifier, and a step that is known to be there and not which is <c>{"source":{"absent":"unknown"}}</c>.
/// </remarks>
[Interned]
[Repeated]
[NeedsOneOf(nameof(Source), nameof(Voice))]
public sealed partial record Hop : Part
{
    /// <summary>Makes a hop.</summary>
    /// <param name="source">The source that passed the words on, or that it is unknown.</param>
    /// <param name="voice">Who passed the words on; null where the source alone is stated.</param>
    /// <exception cref="ArgumentException">Neither a source, nor that it is absent or unknown, nor a voice is given.</exception>
    public Hop(Reported<Id<Source>> source = default, Voice? voice = null)
    {
        if (source.State == ReportState.NotStated && voice is null)
        {
            throw new ArgumentException("a hop has a source or a voice, or states that its source is unknown; this one has none of them");
        }

        Source = source;
        Voice = voice;
    }

    /// <summary>A step that is known to be there, and not which it is.</summary>
    public static Hop Unidentified { get; } = new(Reported.Unknown());

    /// <summary>The source that passed the words on; unknown where there is a step and not stated which, none where a voice passed them on by word of mouth.</summary>
    [Bare]
    public Reported<Id<Source>> Source { get; }

    /// <summary>Who passed the words on ("the minister quotes the president"); null when only the source is stated, as is the default.</summary>
    public Voice? Voice { get; }

    /// <summary>The words by which that source or voice was named ("in a press release", "APS reports"); null when not given.</summary>
    public Cue? Cue { get; init; }

    /// <summary>When that source or voice passed the words on; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>The distance that this step keeps from the words; null when none is shown.</summary>
    public Distance? Distance { get; init; }

    /// <summary>A hop through a source of which nothing more is stated, as a bare identifier is in JSON.</summary>
    /// <param name="source">The source that passed the words on.</param>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    public static implicit operator Hop(Id<Source> source) => Through(source);

    /// <summary>A hop through a source of which nothing more is stated.</summary>
    /// <param name="source">The source that passed the words on.</param>
    /// <returns>The hop.</returns>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    public static Hop Through(Id<Source> source) => new(source: source); // Named, so that it is not the copy of a conversion.

    /// <summary>A hop by a voice that relays, in a source that is not stated.</summary>
    /// <param name="voice">Who passed the words on.</param>
    /// <returns>The hop.</returns>
    /// <exception cref="ArgumentNullException">No voice is given.</exception>
    public static Hop By(Voice voice)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return new(voice: voice);
    }
}
