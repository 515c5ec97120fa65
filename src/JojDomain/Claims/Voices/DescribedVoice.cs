using JojDomain.Engine;

namespace JojDomain;

/// <summary>A voice that the text describes without its own name ("two officials close to the talks", "a manager whom we call Awa").</summary>
/// <remarks>
/// Words, naming and pseudonym are checked together when the voice is made and cannot be set afterwards. Where nothing at all is reported of the
/// voice, it is an <see cref="UnknownVoice"/>.
/// </remarks>
[Variant("described")]
[SchemaRule("""{"anyOf":[{"required":["words"]},{"required":["pseudonym"]},{"properties":{"naming":{"enum":["withheld","redacted"]}},"required":["naming"]}]}""")]
[SchemaRule("""{"dependentSchemas":{"pseudonym":{"properties":{"naming":{"const":"pseudonymous"}},"required":["naming"]}}}""")]
public sealed partial record DescribedVoice : Voice
{
    /// <summary>Makes a described voice.</summary>
    /// <param name="words">The description as written; may be null where there is a pseudonym, or the name is withheld or redacted.</param>
    /// <param name="naming">Why its own name is not there; unnamed by default.</param>
    /// <param name="pseudonym">The name that represents its own; null when it has none, or none is stated.</param>
    /// <exception cref="ArgumentException">
    /// A pseudonym is given to a voice that is not pseudonymous, nothing at all is stated, or the naming is not one of <see cref="VoiceNaming"/>.
    /// </exception>
    public DescribedVoice(LangText? words = null, VoiceNaming naming = VoiceNaming.Unnamed, LangText? pseudonym = null)
    {
        if (!VoiceNamingCodec.Instance.Has(naming))
        {
            throw new ArgumentOutOfRangeException(nameof(naming), naming, "The naming is not a member of VoiceNaming.");
        }

        if (pseudonym is not null && naming != VoiceNaming.Pseudonymous)
        {
            throw new ArgumentException($"only a pseudonymous voice has a pseudonym, and {Shown.Of(pseudonym.Text)} is given to one that is not");
        }

        if (words is null && pseudonym is null && naming is not (VoiceNaming.Withheld or VoiceNaming.Redacted))
        {
            throw new ArgumentException("a described voice has words or a pseudonym, unless its name is withheld or redacted; this one has neither");
        }

        Words = words;
        Naming = naming;
        Pseudonym = pseudonym;
    }

    /// <summary>The description as written; null only where there is a pseudonym, or the name is withheld or redacted.</summary>
    public LangText? Words { get; }

    /// <summary>Why its own name is not there; unnamed by default.</summary>
    public VoiceNaming Naming { get; }

    /// <summary>The name that represents its own; null when it has none, or none is stated, as is the default.</summary>
    public LangText? Pseudonym { get; }

    /// <summary>Why it is not named, as written ("was not authorised to speak"); null when not stated.</summary>
    public LangText? Reason { get; init; }

    /// <summary>How many they are; null when not stated.</summary>
    public Quantity? Count { get; init; }

    /// <summary>What they belong to (an agreement, an event, an organisation, a person, a place or a project); null when not stated.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public EntityRef? Affiliation { get; init; }

    /// <summary>The post they are said to hold; null when not stated.</summary>
    public LangText? Post { get; init; }

    /// <summary>What kind of post it is, with or without the words for it; null when not stated.</summary>
    public PostKind? PostKind { get; init; }

    /// <summary>What the words say about when the post is held ("a former official"); by default they do not.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>The pseudonym, or else the words of the description, or else why there is no name.</summary>
    public override string ToString() => Pseudonym?.Text ?? Words?.Text ?? $"a voice whose name is {(Naming == VoiceNaming.Redacted ? "redacted" : "withheld")}";
}
