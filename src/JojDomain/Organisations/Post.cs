using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A post that somebody holds, held or will hold: its title, where it is, and its period.</summary>
/// <remarks>
/// <para>
/// After the Post and Membership of Popolo and of the W3C Organization Ontology. Two posts at once are two items of <see cref="Person.Posts"/>. A post
/// that ended is one with an end (<c>Period = new(end: monday)</c>); one of which only the words state that it ended has a <see cref="Tenure"/>:
/// <c>new Post { Title = "president", Kind = PostKind.HeadOfState, Tenure = Tenure.Then }</c>.
/// </para>
/// <para>In JSON a post of which only the title is known is a bare string.</para>
/// </remarks>
public sealed partial record Post : Part
{
    /// <summary>A post whose required members an object initialiser sets.</summary>
    public Post()
    {
    }

    /// <summary>A post, with its kind and place where these are known.</summary>
    /// <param name="title">What the post is called, as written.</param>
    /// <param name="kind">What kind of post it is; null when not known.</param>
    /// <param name="at">Where it is held; null when not known.</param>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    [SetsRequiredMembers]
    public Post(LangText title, PostKind? kind = null, EntityRef? at = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        Title = title;
        Kind = kind;
        At = at;
    }

    /// <summary>What the post is called, as written, without the words that are stated by <see cref="Tenure"/> and <see cref="Acting"/>.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    public required LangText Title { get; init; }

    /// <summary>What kind of post it is; null when not known.</summary>
    public PostKind? Kind { get; init; }

    /// <summary>Where it is held, most often at an organisation (an agreement, an event, an organisation, a person, a place or a project); null when not known.</summary>
    [Facet(FacetKind.IdentityIfGiven)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public EntityRef? At { get; init; }

    /// <summary>The time for which it is held; null when not known.</summary>
    [Facet(FacetKind.IdentityInTime)]
    public TimePeriod? Period { get; init; }

    /// <summary>Whether the words call the post current or former; not marked by default.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>Whether it is held temporarily in place of somebody else ("acting", "interim"); false by default.</summary>
    public bool Acting { get; init; }

    /// <summary>A post with its title only.</summary>
    /// <param name="title">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Post(LangText title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new() { Title = title };
    }

    /// <summary>A post with its title only, in the language of the surrounding document.</summary>
    /// <param name="title">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Post(string title) => new() { Title = title };
}
