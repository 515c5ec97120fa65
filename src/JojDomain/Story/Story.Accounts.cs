using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JojDomain;

/// <content>The story according to a voice, and the author's holdings that nothing supports.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<HeldProperty>>? _unsupported;

    /// <summary>The properties that the author holds without a <see cref="Holding"/> that gives a reason, in the order of the document.</summary>
    /// <remarks>
    /// <para>Held is a value, and also the assertion that there is none or that the question does not arise; a property that is unknown is not held. Claims have no held properties.</para>
    /// <para>Only matters of fact are listed. Left out are: bibliography (publisher, authors and date of a source, when and where an utterance was made, the text of an agreement); what a thing
    /// is and is called; and what defines which thing is meant (the country of a place or an organisation, the members of a collective, the categories of a service, what an observation
    /// measures and how).</para>
    /// <para>They are found when first asked for, and kept.</para>
    /// </remarks>
    public EquatableArray<HeldProperty> Unsupported => (_unsupported ??= new(HeldWithoutReason())).Value;

    /// <summary>The story as a voice asserts it; it is itself a consistent story.</summary>
    /// <param name="voice">The id of the entity that speaks: a person, an organisation, a document, a court.</param>
    /// <param name="reach">Whether claims made for the voice, and claims that it passes on, count too; only its own by default.</param>
    /// <returns>
    /// <para>
    /// A story whose author is the voice, with the same entities. An entity keeps its id, and everything that statements cannot be about. Its names are the author's and those that the
    /// voice gives it. Every other property has what the voice's statements give it, as far as they count for <see cref="Questions"/>, and is otherwise not stated. A kind, form or topic
    /// stays the author's where no claim speaks of it. An entity that would have nothing left to be recognised by, such as a person known only by a post, keeps that one property as the
    /// author gives it.
    /// </para>
    /// <para>
    /// Where several statements are about one property, the one as of the latest time counts, or, among compatible ones, the most precise, or else the first. Open lists are put together,
    /// and the result is open; a closed list has its own items, each as precise as any statement gives it. Where the voice contradicts itself and no time decides, the report or the listing
    /// is unknown with the reason "disputed"; where it contradicts itself about one item, that item is left out, the others stay, and the list is open. Values that are excluded or negated,
    /// and values of each of several, cannot be held: they stay in the claims alone.
    /// </para>
    /// <para>
    /// All of the voice's claims stay, also those that assert nothing, without reviews by others. A claim of another voice, or a holding of the author, stays only where something that stays
    /// refers to it; such a claim keeps its words and loses its statements, so that the only disputes in an account are of the voice with itself. A claim by "one of several" belongs to
    /// none of them.
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no voice.</exception>
    /// <exception cref="KeyNotFoundException">Nothing in the story has the id.</exception>
    /// <exception cref="StoryException">The entity is of a kind that does not speak, such as a place, and so cannot be the author of a story.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reach is not one of the enumeration.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "Both overloads have the same default, and the type of the voice distinguishes them.")]
    [OverloadResolutionPriority(1)] // A voice that is written new(...) is the id of an entity.
    public Story AccordingTo(EntityRef voice, VoiceReach reach = VoiceReach.Own) => According(Voice.Named(Get(voice).Reference), reach);

    /// <summary>The story as a voice asserts it, where the voice may be one that is only described ("a Hindi daily", "a user of the site"), or several together.</summary>
    /// <param name="voice">A voice equal to that of the claims. A named one represents its entity, in any capacity in which it speaks.</param>
    /// <param name="reach">Whether claims made for the voice, and claims that it passes on, count too; only its own by default.</param>
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
