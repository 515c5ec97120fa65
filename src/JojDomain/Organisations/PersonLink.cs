using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A tie from a person to somebody else that is no post: kinship, friendship, a common business.</summary>
/// <remarks>After the Family and Associate of FollowTheMoney 4. What a person does at an organisation, ownership included, is a <see cref="Post"/>.</remarks>
public sealed partial record PersonLink : Part
{
    /// <summary>For an object initialiser, which sets what is required.</summary>
    public PersonLink()
    {
    }

    /// <summary>Ties the person that holds it to somebody else.</summary>
    /// <param name="kind">What the target is to the person that holds the link.</param>
    /// <param name="target">The entity at the other end.</param>
    /// <exception cref="ArgumentNullException">The kind or the target is null.</exception>
    [SetsRequiredMembers]
    public PersonLink(PersonLinkKind kind, EntityRef target)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(target);
        Kind = kind;
        Target = target;
    }

    /// <summary>The kind of tie, read from the person that holds the link to the target: what the target is to that person.</summary>
    [Facet(FacetKind.Identity)]
    public required PersonLinkKind Kind { get; init; }

    /// <summary>The entity at the other end, most often a person (an agreement, an event, an organisation, a person, a place or a project).</summary>
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public required EntityRef Target { get; init; }

    /// <summary>The time for which the tie held; null when not known.</summary>
    [Facet(FacetKind.IdentityInTime)]
    public TimePeriod? Period { get; init; }

    /// <summary>The words that said so ("a cousin by marriage"); null when not kept.</summary>
    public LangText? Words { get; init; }
}
