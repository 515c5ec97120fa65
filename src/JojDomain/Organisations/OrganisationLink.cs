using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A tie from an organisation to another entity, with its period.</summary>
public sealed partial record OrganisationLink : Part
{
    /// <summary>A link whose required members an object initialiser sets.</summary>
    public OrganisationLink()
    {
    }

    /// <summary>A link from the organisation that has it to another entity.</summary>
    /// <param name="kind">The kind of tie, such as "is a subsidiary of".</param>
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

    /// <summary>The kind of tie, such as "is a subsidiary of": the organisation that has the link is the subject of it.</summary>
    [Facet(FacetKind.Identity)]
    public required LinkKind Kind { get; init; }

    /// <summary>The entity at the other end, most often an organisation (an agreement, an event, an organisation, a person, a place or a project).</summary>
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public required EntityRef Target { get; init; }

    /// <summary>The share that the tie is about, such as the part of a company that is owned (BODS share); null when not known.</summary>
    public Quantity? Share { get; init; }

    /// <summary>The period of the tie; null when not known.</summary>
    [Facet(FacetKind.IdentityInTime)]
    public TimePeriod? Period { get; init; }
}
