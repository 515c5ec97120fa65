namespace JojDomain;

/// <summary>Somebody who was invited to tender or did tender, with the price and the status of the tender.</summary>
/// <remarks>After the bids extension of OCDS 1.1.5 (tenderers, value, status). Several who tender together are an organisation with members.</remarks>
public sealed partial record Tenderer : Part
{
    /// <summary>Who tenders (an organisation or a person).</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public required EntityRef Organisation { get; init; }

    /// <summary>The dated states of its tender, planned or actual; empty by default.</summary>
    public History<TenderStatus> Status { get; init; }

    /// <summary>The price that it asks for (OCDS bid value); not stated by default.</summary>
    public Reported<Money> Price { get; init; }

    /// <summary>A tenderer with its organisation only.</summary>
    /// <param name="organisation">Who tenders.</param>
    /// <exception cref="ArgumentNullException">The organisation is null.</exception>
    public static implicit operator Tenderer(EntityRef organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return new() { Organisation = organisation };
    }

    /// <summary>A tenderer with its organisation only.</summary>
    /// <param name="organisation">Who tenders.</param>
    /// <exception cref="ArgumentNullException">The organisation is null.</exception>
    public static implicit operator Tenderer(Id<Organisation> organisation) => (EntityRef)organisation;

    /// <summary>A tenderer with its organisation only.</summary>
    /// <param name="organisation">Who tenders.</param>
    /// <exception cref="ArgumentNullException">The organisation is null.</exception>
    public static implicit operator Tenderer(Id<Person> organisation) => (EntityRef)organisation;
}
