namespace JojDomain;

/// <summary>What kind of place it is.</summary>
/// <remarks>
/// After the Place types of schema.org 30, whose names are given; a word for which none is named is our own. Open: a word that this version
/// does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record PlaceKind : ITextForm<PlaceKind>
{
    /// <summary>A country (schema.org Country).</summary>
    public static PlaceKind Country { get; } = new("country");

    /// <summary>A part of a country, or of the world (schema.org AdministrativeArea).</summary>
    public static PlaceKind Region { get; } = new("region");

    /// <summary>A city, town or village (schema.org City).</summary>
    public static PlaceKind City { get; } = new("city");

    /// <summary>A place where events are held (schema.org EventVenue).</summary>
    public static PlaceKind Venue { get; } = new("venue");

    /// <summary>A building or installation with a purpose of its own, such as a data centre (schema.org CivicStructure).</summary>
    public static PlaceKind Facility { get; } = new("facility");

    /// <summary>The head office of an organisation.</summary>
    public static PlaceKind Headquarters { get; } = new("headquarters");

    /// <summary>A piece of land that is used, or is to be built on.</summary>
    public static PlaceKind Site { get; } = new("site");
}
