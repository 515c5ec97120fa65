namespace JojDomain;

/// <summary>A place that the story speaks of: a city, a country, a venue, the head office of a company.</summary>
[NeedsOneOf(nameof(Names), nameof(Kind))]
public sealed partial record Place : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Place> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>What kind of place it is; not stated by default.</summary>
    [Defining]
    public Reported<PlaceKind> Kind { get; init; }

    /// <summary>The country it is in; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<CountryCode> Country { get; init; }

    /// <summary>The larger place that it is in; null when not given. Places cannot be within each other in a circle.</summary>
    [Acyclic]
    public Id<Place>? Within { get; init; }

    /// <summary>What influenced what became of it; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
