namespace JojDomain;

/// <summary>Who speaks: a named voice, one that is only described, an unknown one, or several: jointly, each, or one of them.</summary>
/// <remarks>
/// The variants are <see cref="NamedVoice"/>, <see cref="DescribedVoice"/>, <see cref="UnknownVoice"/>, <see cref="JointVoice"/>, <see cref="EachVoice"/> and
/// <see cref="AlternativeVoice"/>; there are no others. In JSON a named voice without a capacity is the bare identifier.
/// </remarks>
[Union]
public abstract partial record Voice : Part
{
    // The variants are closed, so that a switch over them can be complete.
    private protected Voice()
    {
    }

    /// <summary>The voice of an entity of the story: a person, an organisation, a document or a court.</summary>
    /// <param name="entity">The entity that speaks.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public static implicit operator Voice(EntityRef entity) => Named(entity);

    /// <summary>The voice of an entity of the story: a person, an organisation, a document or a court.</summary>
    /// <param name="entity">The entity that speaks.</param>
    /// <param name="capacity">The capacity in which it speaks, for which a string can be given; null when not stated.</param>
    /// <returns>The named voice.</returns>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public static NamedVoice Named(EntityRef entity, VoiceCapacity? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new NamedVoice { Entity = entity, Capacity = capacity };
    }

    /// <summary>A voice that the text describes without naming it ("an official close to the talks").</summary>
    /// <param name="words">The description as written.</param>
    /// <param name="language">The language of the description, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The described voice. For one whose name is withheld, use <see cref="Anonymous"/>.</returns>
    /// <exception cref="ArgumentException">The words or the tag are not well formed.</exception>
    public static DescribedVoice Described(string words, string? language = null) =>
        new(Text(words, language));

    /// <summary>An anonymous source: a voice whose name the reporter knows and withholds ("an official who asked not to be named").</summary>
    /// <param name="words">The description as written; null when there is none.</param>
    /// <param name="language">The language of the description, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The described voice, with <see cref="VoiceNaming.Withheld"/>; the reason for it can be set as <see cref="DescribedVoice.Reason"/>.</returns>
    /// <exception cref="ArgumentException">The words or the tag are not well formed.</exception>
    public static DescribedVoice Anonymous(string? words = null, string? language = null) =>
        new(words is null ? null : Text(words, language), VoiceNaming.Withheld);

    /// <summary>A voice with a pseudonym ("a manager whom we call Awa").</summary>
    /// <param name="pseudonym">The pseudonym.</param>
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

    /// <summary>A voice of which the text says nothing ("it is said", or quotation marks without a speaker).</summary>
    /// <param name="words">The words that show that somebody speaks; null when there are none.</param>
    /// <param name="language">The language of the words, as a BCP 47 tag; null when it is that of the surrounding document.</param>
    /// <returns>The unknown voice.</returns>
    /// <exception cref="ArgumentException">The words or the tag are not well formed.</exception>
    public static UnknownVoice Unidentified(string? words = null, string? language = null) => new() { Words = words is null ? null : Text(words, language) };

    /// <summary>Several voices that speak together, as the signatories of a letter do.</summary>
    /// <param name="voices">The voices; at least two.</param>
    /// <returns>The joint voice.</returns>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are nested more than 64 levels deep.</exception>
    public static JointVoice Jointly(params ReadOnlySpan<Voice> voices) => new([.. voices]);

    /// <summary>Several voices, each of which says the same separately.</summary>
    /// <param name="voices">The voices; at least two.</param>
    /// <returns>The voice of each.</returns>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are nested more than 64 levels deep.</exception>
    public static EachVoice Each(params ReadOnlySpan<Voice> voices) => new([.. voices]);

    /// <summary>Several voices of which one speaks, where the text does not state which one.</summary>
    /// <param name="voices">The voices; at least two.</param>
    /// <returns>The voice of one among them.</returns>
    /// <exception cref="ArgumentException">There are fewer than two voices, or voices are nested more than 64 levels deep.</exception>
    public static AlternativeVoice OneOf(params ReadOnlySpan<Voice> voices) => new([.. voices]);

    private static LangText Text(string words, string? language) => language is null ? new LangText(words) : new LangText(words, language);

    /// <summary>How many levels deep voices are nested in this one; 1 where it does not consist of others.</summary>
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
