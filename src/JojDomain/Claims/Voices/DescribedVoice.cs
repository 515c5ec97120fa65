using JojDomain.Engine;

namespace JojDomain;

/// <summary>A voice that the text describes without its real name ("two officials close to the talks", "a manager whom we call Awa").</summary>
/// <remarks>
/// Words, naming and pseudonym are checked together when the voice is made and cannot be set afterwards. A voice of which the text says nothing is an <see cref="UnknownVoice"/>.
/// </remarks>
[Variant("described")]
[SchemaRule("""{"anyOf":[{"required":["words"]},{"required":["pseudonym"]},{"properties":{"naming":{"enum":["withheld","redacted"]}},"required":["naming"]}]}""")]
[SchemaRule("""{"dependentSchemas":{"pseudonym":{"properties":{"naming":{"const":"pseudonymous"}},"required":["naming"]}}}""")]
public sealed partial record DescribedVoice : Voice
{
    /// <summary>Makes a described voice.</summary>
    /// <param name="words">The description as written; null is allowed where there is a pseudonym, or where the name is withheld or redacted.</param>
    /// <param name="naming">Why the real name is missing; <see cref="VoiceNaming.Unnamed"/> by default.</param>
    /// <param name="pseudonym">The pseudonym, for a pseudonymous voice only; null when there is none, or none is stated.</param>
    /// <exception cref="ArgumentException">
    /// A pseudonym is given to a voice that is not pseudonymous; or there are neither words nor a pseudonym, and the name is neither withheld nor redacted; or the naming is not one of
    /// <see cref="VoiceNaming"/>.
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

    /// <summary>The description as written; null only where there is a pseudonym, or where the name is withheld or redacted.</summary>
    public LangText? Words { get; }

    /// <summary>Why the real name is missing; <see cref="VoiceNaming.Unnamed"/> by default.</summary>
    public VoiceNaming Naming { get; }

    /// <summary>The pseudonym; null, the default, when there is none, or none is stated.</summary>
    public LangText? Pseudonym { get; }

    /// <summary>The reason for the missing name, as written ("was not authorised to speak"); null when not stated.</summary>
    public LangText? Reason { get; init; }

    /// <summary>The number of people that the voice consists of; null when not stated.</summary>
    public Quantity? Count { get; init; }

    /// <summary>What the voice belongs to (an agreement, an event, an organisation, a person, a place or a project); null when not stated.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public EntityRef? Affiliation { get; init; }

    /// <summary>The post that the voice is said to hold, as written; null when not stated.</summary>
    public LangText? Post { get; init; }

    /// <summary>The kind of post, which can be stated without its words; null when not stated.</summary>
    public PostKind? PostKind { get; init; }

    /// <summary>Whether the words call the post current or former ("a former official"); not marked by default.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>The pseudonym, or else the words of the description, or else the reason for the missing name.</summary>
    public override string ToString() => Pseudonym?.Text ?? Words?.Text ?? $"a voice whose name is {(Naming == VoiceNaming.Redacted ? "redacted" : "withheld")}";
}
