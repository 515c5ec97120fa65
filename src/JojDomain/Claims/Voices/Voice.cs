namespace JojDomain;

/// <summary>Who speaks: one who is named, one who is only described, one of whom nothing is stated, or several together, each, or one of several.</summary>
/// <remarks>
/// The variants are <see cref="NamedVoice"/>, <see cref="DescribedVoice"/>, <see cref="UnknownVoice"/>, <see cref="JointVoice"/>,
/// <see cref="EachVoice"/> and <see cref="AlternativeVoice"/>; there are no others. In JSON a named voice of which nothing more is stated is the bare identifier.
/// </remarks>
[Union]
public abstract partial record Voice : Part
{
    // The variants are closed, so that anyone who switches over them knows them all.
    private protected Voice()
    {
    }

    /// <summary>The voice of an entity of the story: a person, an organisation, a document or a court.</summary>
    /// <param name="entity">The entity that speaks.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public static implicit operator Voice(EntityRef entity) => Named(entity);

    /// <summary>The voice of an entity of the story: a person, an organisation, a document or a court.</summary>
    /// <param name="entity">The entity that speaks.</param>
    /// <param name="capacity">The capacity in which it speaks at the time, to which its words convert; null when not given.</param>
    /// <returns>The named voice.</returns>
    /// <exception cref="ArgumentNullException">No entity is given.</exception>
    public static NamedVoice Named(EntityRef entity, VoiceCapacity? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new NamedVoice { Entity = entity, Capacity = capacity };
    }

    /// <summary>A voice that the text describes without naming it ("an official close to the talks").</summary>
    /// <param name="words">The description as written.</param>
    /// <param name="language">The language of the description, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The described voice; one whose name is kept back is <see cref="Anonymous"/>.</returns>
    /// <exception cref="ArgumentException">The words or the tag are not well formed.</exception>
    public static DescribedVoice Described(string words, string? language = null) =>
        new(Text(words, language));

    /// <summary>An anonymous source: a voice whose name is known to the one who passes its words on, and kept back ("an official who asked not to be named").</summary>
    /// <param name="words">The description as written; null when there is none.</param>
    /// <param name="language">The language of the description, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The described voice, with <see cref="VoiceNaming.Withheld"/>; why it is not named is its <see cref="DescribedVoice.Reason"/>.</returns>
    /// <exception cref="ArgumentException">The words or the tag are not well formed.</exception>
    public static DescribedVoice Anonymous(string? words = null, string? language = null) =>
        new(words is null ? null : Text(words, language), VoiceNaming.Withheld);

    /// <summary>A voice that has another name in place of its own ("a manager whom we call Awa").</summary>
    /// <param name="pseudonym">The name that represents its own.</param>
    /// <param name="words">The description as written; null when there is none.</param>
    /// <param name="language">The language of both, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The described voice, with <see cref="VoiceNaming.Pseudonymous"/>.</returns>
    /// <exception cref="ArgumentException">The pseudonym, the words or the tag are not well formed.</exception>
    public static DescribedVoice Pseudonymous(string pseudonym, string? words = null, string? language = null) =>
        new(words is null ? null : Text(words, language), VoiceNaming.Pseudonymous, Text(pseudonym, language));

    /// <summary>A voice whose name was in the text and is blacked out.</summary>
    /// <param name="words">The description as written; null when there is none.</param>
    /// <param name="language">The language of the description, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The described voice, with <see cref="VoiceNaming.Redacted"/>.</returns>
    /// <exception cref="ArgumentException">The words or the tag are not well formed.</exception>
    public static DescribedVoice Redacted(string? words = null, string? language = null) =>
        new(words is null ? null : Text(words, language), VoiceNaming.Redacted);

    /// <summary>A voice of which the text states nothing ("it is said", or quotation marks without a speaker).</summary>
    /// <param name="words">The words that show that somebody speaks; null when there are none.</param>
    /// <param name="language">The language of the words, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The unknown voice.</returns>
    /// <exception cref="ArgumentException">The words or the tag are not well formed.</exception>
    public static UnknownVoice Unidentified(string? words = null, string? language = null) => new() { Words = words is null ? null : Text(words, language) };

    /// <summary>Several voices that speak together, as the signatories of one letter do.</summary>
    /// <param name="voices">The voices; at least two.</param>
    /// <returns>The joint voice.</returns>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are within each other more than 64 levels deep.</exception>
    public static JointVoice Jointly(params ReadOnlySpan<Voice> voices) => new([.. voices]);

    /// <summary>Several voices of which each says the same by itself.</summary>
    /// <param name="voices">The voices; at least two.</param>
    /// <returns>The voice of each.</returns>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are within each other more than 64 levels deep.</exception>
    public static EachVoice Each(params ReadOnlySpan<Voice> voices) => new([.. voices]);

    /// <summary>Several voices of which one speaks, where the text does not say which.</summary>
    /// <param name="voices">The voices; at least two.</param>
    /// <returns>The voice of one among them.</returns>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are within each other more than 64 levels deep.</exception>
    public static AlternativeVoice OneOf(params ReadOnlySpan<Voice> voices) => new([.. voices]);

    private static LangText Text(string words, string? language) => language is null ? new LangText(words) : new LangText(words, language);

    /// <summary>How many levels of voices there are in this one; one that is not made of others has none below it.</summary>
    private protected virtual int Levels => 1;

    private protected static EquatableArray<Voice> AtLeastTwo(EquatableArray<Voice> voices, string kind, out int levels)
    {
        int count = voices.Count;
        levels = 0;
        foreach (Voice voice in voices)
        {
            levels = Math.Max(levels, voice.Levels);
        }

        levels = Nesting.Checked(levels + 1, "voices");
        return count >= 2
            ? voices
            : throw new ArgumentException($"{kind} has at least two voices, not {(count == 0 ? "none" : "one")}");
    }
}
