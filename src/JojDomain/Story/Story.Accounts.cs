using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JojDomain;

/// <content>How things are according to a voice, and what nothing supports.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<HeldProperty>>? _unsupported;

    /// <summary>
    /// What the author holds and no <see cref="Holding"/> accounts for: properties with a value, or with the assertion that there is none or that the question does not
    /// arise, in the order of the document. To hold that something is unknown is to hold nothing, and claims are not held. Only matters of fact are listed: neither bibliography (publisher,
    /// authors and date of a source, when and where an utterance was made, the text of an agreement) nor what a thing is and is called, nor what defines which thing is meant (the country of a place or an
    /// organisation, the members of a collective, the categories of a service, what an observation measures and how). They are found once, when first asked for.
    /// </summary>
    public EquatableArray<HeldProperty> Unsupported => (_unsupported ??= new(HeldWithoutReason())).Value;

    /// <summary>The story as a voice asserts it, itself a consistent story.</summary>
    /// <param name="voice">The id of the entity that speaks: a person, an organisation, a document, a court.</param>
    /// <param name="reach">Whether what is said for the voice, and what it passes on of others, counts too; only its own by default.</param>
    /// <returns>
    /// <para>
    /// A story whose author is the voice, with the same entities. Each keeps its id, the author's names, to which those that the voice gives it are added, and
    /// anything else statements cannot be about; a property is stated only where statements of the voice that count for <see cref="Questions"/> give it a value or an
    /// absence. A kind, a form and a topic also stay the author's where no claim speaks of them. An entity that would have nothing left to be known by, as a person
    /// known by a post alone, keeps the author's word for that one property.
    /// </para>
    /// <para>
    /// Of several statements the one as of the latest time counts, where times are given; of compatible ones the most precise, or else the first. Items that are included are
    /// held as an open list, and open lists are taken together; a closed list holds its items as precisely as any statement gives them. Where the voice contradicts
    /// itself, or gives values that cannot all be true and no time says which is the later, the report or the listing is unknown, because disputed; where its
    /// assertions of one item diverge, that item is left out, the others stay, and the list is open. What is excluded or negated is no value that can be held, nor is what is said of each of
    /// several: both stay in the claim.
    /// </para>
    /// <para>
    /// The voice's claims stay, those included that assert nothing, without what others find of them; the author's holdings go, save those that something which stays refers to. Claims of
    /// others stay only where the voice speaks of them, in their words alone, and assert nothing: an account has no disputes but the voice's with itself. Where it is said only that one of several speaks, it is nobody's claim.
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no voice.</exception>
    /// <exception cref="KeyNotFoundException">Nothing in the story has the id.</exception>
    /// <exception cref="StoryException">The entity is of a kind that does not speak, such as a place, and so is no author of a story.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reach is not one of the enumeration.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "Both overloads have the same default, and the type of the voice distinguishes them.")]
    [OverloadResolutionPriority(1)] // A voice that is written new(...) is the id of an entity.
    public Story AccordingTo(EntityRef voice, VoiceReach reach = VoiceReach.Own) => According(Voice.Named(Get(voice).Reference), reach);

    /// <summary>The story as a voice asserts it that is perhaps only described ("a Hindi daily", "a user of the site"), or several voices together.</summary>
    /// <param name="voice">A voice equal to that of the claims; a named one represents its entity, in any capacity in which it speaks.</param>
    /// <param name="reach">Whether what is said for the voice, and what it passes on of others, counts too; only its own by default.</param>
    /// <returns>As for <see cref="AccordingTo(EntityRef, VoiceReach)"/>; without an author where the voice is no entity.</returns>
    /// <exception cref="ArgumentNullException">There is no voice.</exception>
    /// <exception cref="KeyNotFoundException">The voice is named, and nothing in the story has its id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reach is not one of the enumeration.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "Both overloads have the same default, and the type of the voice distinguishes them.")]
    public Story AccordingTo(Voice voice, VoiceReach reach = VoiceReach.Own)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return voice is NamedVoice named ? AccordingTo(named.Entity, reach) : According(voice, reach);
    }

    private Story According(Voice voice, VoiceReach reach) => reach is VoiceReach.Own or VoiceReach.Represented or VoiceReach.Relayed
        ? VoiceAccount.Of(this, voice, reach)
        : throw new ArgumentOutOfRangeException(nameof(reach), reach, "The reach is not a member of VoiceReach.");

    private EquatableArray<HeldProperty> HeldWithoutReason()
    {
        var supported = Content.Holdings.Select(static holding => (holding.Subject, holding.Property.Text)).ToHashSet();
        return Entities.Where(static entity => entity is not Claim)
            .SelectMany(static entity => Property.Of(entity.EntityKind).Where(property => property is { IsDefining: false, NeedsNoHolding: false } && IsHeld(property.StateIn(entity))).Select(property => new HeldProperty(entity.Reference, property)))
            .Where(held => !supported.Contains((held.Subject, held.Property.Path)))
            .ToEquatableArray();
    }

    private static bool IsHeld(ReportState state) => state is ReportState.Stated or ReportState.None or ReportState.NotApplicable;
}
