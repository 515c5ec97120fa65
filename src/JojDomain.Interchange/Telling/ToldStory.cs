namespace JojDomain.Interchange;

/// <summary>A story in words, built once, from which everything that is written for people is made.</summary>
internal sealed record ToldStory
{
    /// <summary>The language of all words that are not the story's.</summary>
    public required Wording Wording { get; init; }

    /// <summary>The title, or that there is none.</summary>
    public required string Title { get; init; }

    /// <summary>Author, version, date, licence and counts.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>What it is about, in sentences; empty where it has no agreement.</summary>
    public required IReadOnlyList<string> Deck { get; init; }

    /// <summary>How much it has of what is counted.</summary>
    public required ToldCounts Counts { get; init; }

    /// <summary>The languages that it says it has.</summary>
    public required EquatableArray<LanguageTag> Languages { get; init; }

    /// <summary>What the author has put right.</summary>
    public required IReadOnlyList<string> Corrections { get; init; }

    /// <summary>Where accounts cannot all be right.</summary>
    public required IReadOnlyList<ToldQuestion> Disputes { get; init; }

    /// <summary>Where accounts differ, and can all be right.</summary>
    public required IReadOnlyList<ToldQuestion> Differing { get; init; }

    /// <summary>What else is said, by what it is about.</summary>
    public required IReadOnlyList<ToldSubject> Subjects { get; init; }

    /// <summary>What the author holds of agreements and what belongs to them.</summary>
    public required IReadOnlyList<ToldEntity> Held { get; init; }

    /// <summary>How many facts the author holds and gives no reason for.</summary>
    public required int Unsupported { get; init; }

    /// <summary>The organisations, people, places and events.</summary>
    public required IReadOnlyList<ToldEntity> Who { get; init; }

    /// <summary>Everything that has a time, in order.</summary>
    public required IReadOnlyList<ToldMoment> Timeline { get; init; }

    /// <summary>The sources, by their origin.</summary>
    public required IReadOnlyList<ToldOrigin> Origins { get; init; }

    /// <summary>All claims, by voice.</summary>
    public required IReadOnlyList<ToldVoice> Voices { get; init; }
}
