using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A tie from one organisation to another entity, with the time for which it held.</summary>
public sealed partial record OrganisationLink : Part
{
    /// <summary>For an object initialiser, which sets what is required.</summary>
    public OrganisationLink()
    {
    }

    /// <summary>Ties the organisation that holds it to another entity.</summary>
    /// <param name="kind">The kind of tie, read from the organisation that holds the link to the target.</param>
    /// <param name="target">The entity at the other end.</param>
    /// <exception cref="ArgumentNullException">The kind or the target is null.</exception>
    [SetsRequiredMembers]
    public OrganisationLink(LinkKind kind, EntityRef target)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(target);
        Kind = kind;
        Target = target;
    }

    /// <summary>The kind of tie, read from the organisation that holds the link to the target.</summary>
    [Facet(FacetKind.Identity)]
    public required LinkKind Kind { get; init; }

    /// <summary>The entity at the other end, most often an organisation (an agreement, an event, an organisation, a person, a place or a project).</summary>
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public required EntityRef Target { get; init; }

    /// <summary>The share that the tie is about, such as the part of a company that is owned (BODS share); null when not known.</summary>
    public Quantity? Share { get; init; }

    /// <summary>The time for which the tie held; null when not known.</summary>
    [Facet(FacetKind.IdentityInTime)]
    public TimePeriod? Period { get; init; }
}
