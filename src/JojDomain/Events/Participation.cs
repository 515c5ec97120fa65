using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>One participant in an event, and the capacity in which they took part.</summary>
/// <remarks>To be present at a signing is not to be a party: parties are on the <see cref="Agreement"/>, and there alone.</remarks>
public sealed partial record Participation : Part
{
    /// <summary>A participation whose required members an object initialiser sets.</summary>
    public Participation()
    {
    }

    /// <summary>A participant, with the capacity where it is known.</summary>
    /// <param name="participant">Who took part.</param>
    /// <param name="capacity">The capacity in which they took part; null when not known.</param>
    /// <exception cref="ArgumentNullException">The participant is null.</exception>
    [SetsRequiredMembers]
    public Participation(EntityRef participant, ParticipantCapacity? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(participant);
        Participant = participant;
        Capacity = capacity;
    }

    /// <summary>Who took part (an organisation, a person or a place); a place where it hosts.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place)]
    public required EntityRef Participant { get; init; }

    /// <summary>The capacity in which they took part; null when not known.</summary>
    public ParticipantCapacity? Capacity { get; init; }

    /// <summary>Who is represented, where the participant is a delegate (an organisation, a person or a place); null when not given.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place)]
    public EntityRef? Representing { get; init; }

    /// <summary>The words that the source uses of the participation; null when not given.</summary>
    public LangText? Words { get; init; }

    /// <summary>A participant whose capacity is not stated.</summary>
    /// <param name="participant">Who took part.</param>
    /// <exception cref="ArgumentNullException">The participant is null.</exception>
    public static implicit operator Participation(EntityRef participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return new(participant, capacity: null);
    }

    /// <summary>A participant whose capacity is not stated.</summary>
    /// <param name="participant">Who took part.</param>
    /// <exception cref="ArgumentNullException">The participant is null.</exception>
    public static implicit operator Participation(Id<Organisation> participant) => (EntityRef)participant;

    /// <summary>A participant whose capacity is not stated.</summary>
    /// <param name="participant">Who took part.</param>
    /// <exception cref="ArgumentNullException">The participant is null.</exception>
    public static implicit operator Participation(Id<Person> participant) => (EntityRef)participant;
}
