using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A tie from a person to somebody else that is no post: kinship, friendship, a common business.</summary>
/// <remarks>After the Family and Associate of FollowTheMoney 4. What a person does at an organisation, ownership included, is a <see cref="Post"/>.</remarks>
public sealed partial record PersonLink : Part
{
    /// <summary>A link whose required members an object initialiser sets.</summary>
    public PersonLink()
    {
    }

    /// <summary>A link from the person that has it to somebody else.</summary>
    /// <param name="kind">What the target is to the person, such as a spouse.</param>
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

    /// <summary>The kind of tie: what the target is to the person that has the link, such as a spouse.</summary>
    [Facet(FacetKind.Identity)]
    public required PersonLinkKind Kind { get; init; }

    /// <summary>The entity at the other end, most often a person (an agreement, an event, an organisation, a person, a place or a project).</summary>
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public required EntityRef Target { get; init; }

    /// <summary>The period of the tie; null when not known.</summary>
    [Facet(FacetKind.IdentityInTime)]
    public TimePeriod? Period { get; init; }

    /// <summary>The words that report the tie ("a cousin by marriage"); null when not recorded.</summary>
    public LangText? Words { get; init; }
}
