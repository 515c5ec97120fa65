namespace JojDomain;

/// <summary>One party to an agreement, with its role and its signatories.</summary>
/// <remarks>Only here are parties and signatories stated. Presence at the signing is given by a <see cref="Participation"/>.</remarks>
public sealed partial record Party : Part
{
    /// <summary>A party, with its role where that is known.</summary>
    /// <param name="organisation">Who the party is: an organisation, a state or a person.</param>
    /// <param name="role">The role it has in the agreement; null when not known.</param>
    /// <exception cref="ArgumentNullException">No organisation is given.</exception>
    public Party(EntityRef organisation, PartyRole? role = null)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        Organisation = organisation;
        Role = role;
    }

    /// <summary>Who the party is (an organisation or a person); a state is an organisation too.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public EntityRef Organisation { get; }

    /// <summary>The role it has in the agreement; null when not known.</summary>
    public PartyRole? Role { get; }

    /// <summary>Whether it leads a group of parties, such as a consortium; false by default.</summary>
    public bool Lead { get; init; }

    /// <summary>Whether it is bound jointly with the other parties that are marked like this; false by default.</summary>
    public bool Jointly { get; init; }

    /// <summary>The principal for whom it acts, where it is not a party in its own name (an organisation or a person); null when not given.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public EntityRef? OnBehalfOf { get; init; }

    /// <summary>The body through which it acts, such as a subsidiary or an agency (an organisation or a person); null when not given.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public EntityRef? Through { get; init; }

    /// <summary>The time for which it was a party, where it joined later or left before the others; null when not stated.</summary>
    [Facet(FacetKind.IdentityInTime)]
    public TimePeriod? Period { get; init; }

    /// <summary>Those who signed for it (an organisation or a person); empty by default, which does not state that it did not sign.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public EquatableArray<EntityRef> SignedBy { get; init; }

    /// <summary>A party with its organisation only.</summary>
    /// <param name="organisation">Who the party is.</param>
    /// <exception cref="ArgumentNullException">The organisation is null.</exception>
    public static implicit operator Party(EntityRef organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return new(organisation, role: null);
    }

    /// <summary>A party with its organisation only.</summary>
    /// <param name="organisation">Who the party is.</param>
    /// <exception cref="ArgumentNullException">The organisation is null.</exception>
    public static implicit operator Party(Id<Organisation> organisation) => (EntityRef)organisation;

    /// <summary>A party with its organisation only.</summary>
    /// <param name="organisation">Who the party is.</param>
    /// <exception cref="ArgumentNullException">The organisation is null.</exception>
    public static implicit operator Party(Id<Person> organisation) => (EntityRef)organisation;
}
