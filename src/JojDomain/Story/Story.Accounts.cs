using System.Runtime.CompilerServices;

namespace JojDomain;

/// <content>Who says what: where accounts differ, how things are according to a voice, and what nothing supports.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<Dispute>>? _disputes;
    private StrongBox<EquatableArray<HeldProperty>>? _unsupported;

    /// <summary>Where claims contradict each other, in the order in which the document comes to speak of it; empty where they never do.</summary>
    /// <remarks>
    /// <para>
    /// Compared are statements by which a voice says how things are: affirmed or negated, actual, unconditional and not hedged (certainty
    /// unmarked or certain), of the subject as a whole (a quantifier such as "some" leaves that open); in a claim whose act was performed, is
    /// not told or is of the class of assertives or declarations, under affirmed scopal polarity, and from which its own narrator keeps no
    /// distance. What is promised, asked, urged, wished, imagined, doubted, suspected, suggested, speculated or passed over in silence makes no
    /// dispute, and no more do open terms. A statement says what its voice holds to be so: who denies that there was a call states that there was
    /// none, or negates the statement that there was. What a named voice corrects (<see cref="ClaimRelationKind.Corrects"/>) in an earlier claim of
    /// its own (an outlet that corrects one article in another is one voice where both claims have the outlet for their voice, and not each its article) no longer counts, nor all of a claim that it takes back (<see cref="ClaimRelationKind.Retracts"/>).
    /// </para>
    /// <para>
    /// A dispute has values for the same subject, property and as-of time that cannot all be true. Coarser dates, bounds that overlap,
    /// approximate figures, a missing or another currency (which a conversion may explain), other words for a text, a place within the other
    /// place and an open list beside a list with more items can all be true. So can any value beside one that is said to be unknown. Not
    /// true together are a value and that there is none or that the question does not arise, a value and its negation, a closed list and
    /// an item that is not in it. Two open lists never exclude each other. Items of a listing are recognised by what they are about: a party by its
    /// organisation, a state by its word, its date and whether it is only planned; whatever else an item tells makes it say more. An expression
    /// of time counts by the date it comes to, stated or inferred.
    /// </para>
    /// <para>What the author holds is no claim. A voice that contradicts itself makes a dispute as two voices do. They are found once, when first asked for.</para>
    /// </remarks>
    public EquatableArray<Dispute> Disputes => (_disputes ??= new(DisputeFinder.Of(this))).Value;

    /// <summary>
    /// What the author holds and no <see cref="Holding"/> accounts for: properties with a value, or with the assertion that there is none or that the question does not
    /// arise, in the order of the document. To hold that something is unknown is to hold nothing, and claims are not held. Only matters of fact are listed: neither bibliography (publisher,
    /// authors and date of a source, when and where an utterance was made, the text of an agreement) nor what a thing is and is called, nor what defines which thing is meant (the country of a place or an
    /// organisation, the members of a collective, the categories of a service, what an observation measures and how). They are found once, when first asked for.
    /// </summary>
    public EquatableArray<HeldProperty> Unsupported => (_unsupported ??= new(HeldWithoutReason())).Value;

    /// <summary>The story as a voice asserts it, itself a consistent story.</summary>
    /// <param name="voice">The id of whoever speaks: a person, an organisation, a document, a court.</param>
    /// <param name="reach">Whether what the voice passes on of others counts too; only its own by default.</param>
    /// <returns>
    /// <para>
    /// A story whose author is the voice, with the same entities. Each keeps its id, the author's names, to which those that the voice gives it are added, and
    /// whatever else statements cannot be about; a property is stated only where statements of the voice that count for <see cref="Disputes"/> give it a value or an
    /// absence. A kind, a form and a topic also stay the author's where no claim speaks of them. An entity that would have nothing left to be known by, as a person
    /// known by a post alone, keeps the author's word for that one property.
    /// </para>
    /// <para>
    /// Of several statements the one as of the latest time counts, where times tell; of compatible ones the most precise, or else the one that
    /// stands first. Items that are included are held as an open list, and open lists are taken together; a closed list holds its items as precisely
    /// as any statement tells them. Where the voice
    /// contradicts itself, or gives values that cannot all be true and no time tells which is the later, the report or the listing is
    /// unknown, because disputed. What is excluded or negated is no value that can be held, and stays in the claim.
    /// </para>
    /// <para>
    /// The voice's claims stay as they are, those included that assert nothing; the author's holdings and the claims of others go, save those
    /// that something which stays refers to. Where it is told only that one of
    /// several speaks, it is nobody's claim.
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no voice.</exception>
    /// <exception cref="KeyNotFoundException">Nothing in the story has the id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reach is not one of the enumeration.</exception>
    public Story AccordingTo(EntityRef voice, VoiceReach reach = VoiceReach.Own)
    {
        if (reach is not (VoiceReach.Own or VoiceReach.Relayed))
        {
            throw new ArgumentOutOfRangeException(nameof(reach), reach, "The reach is not a member of VoiceReach.");
        }

        return VoiceAccount.Of(this, Get(voice).Reference, reach);
    }

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
