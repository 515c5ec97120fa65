namespace JojDomain;

/// <summary>A certificate that a cloud service holds, such as one for information security.</summary>
public sealed partial record Certification : Part
{
    /// <summary>The name of the certificate or of the standard it certifies, as written.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    public required LangText Name { get; init; }

    /// <summary>Who issued it (an organisation or a person); null when not known.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public EntityRef? Issuer { get; init; }

    /// <summary>The time for which it is valid; null when not known.</summary>
    [Facet(FacetKind.IdentityInTime)]
    public TimePeriod? Period { get; init; }

    /// <summary>Its number or code; null when not known.</summary>
    public Identifier? Reference { get; init; }

    /// <summary>A certificate with its name only.</summary>
    /// <param name="name">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Certification(LangText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Name = name };
    }

    /// <summary>A certificate with its name only, in the language of the surrounding document.</summary>
    /// <param name="name">The words as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator Certification(string name) => new() { Name = name };
}
