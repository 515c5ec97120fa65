namespace JojDomain.Interchange;

/// <summary>A story in words, from which all formats for people are written. Each part is built once, when it is first asked for.</summary>
internal sealed record ToldStory
{
    /// <summary>The language of all words that are not from the story.</summary>
    public required Wording Wording { get; init; }

    /// <summary>The title, or words that there is none.</summary>
    public required string Title { get; init; }

    /// <summary>Author, version, date, licence and counts.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>What it is about, in sentences; empty where it has no agreement.</summary>
    public required IReadOnlyList<string> Deck { get; init; }

    /// <summary>The counts that it shows about itself.</summary>
    public required ToldCounts Counts { get; init; }

    /// <summary>The languages of the story's own words, as it states them.</summary>
    public required EquatableArray<LanguageTag> Languages { get; init; }

    /// <summary>The corrections of earlier versions.</summary>
    public required IReadOnlyList<string> Corrections { get; init; }

    /// <summary>The questions on which accounts cannot all be right.</summary>
    public required IReadOnlyList<ToldQuestion> Disputes { get; init; }

    /// <summary>The questions on which accounts differ, and can all be right.</summary>
    public required IReadOnlyList<ToldQuestion> Differing { get; init; }

    /// <summary>What else is claimed, by subject.</summary>
    public required IReadOnlyList<ToldSubject> Subjects { get; init; }

    /// <summary>What the author holds of agreements and what belongs to them.</summary>
    public required IReadOnlyList<ToldEntity> Held { get; init; }

    /// <summary>The number of facts that the author holds without a reason.</summary>
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
