namespace JojDomain;

/// <summary>What a listing states beyond its items.</summary>
internal sealed record ListingMetadata
{
    private static readonly ListingMetadata AtLeast = new() { Completeness = Completeness.AtLeast };
    private static readonly ListingMetadata Exhaustive = new() { Completeness = Completeness.Exhaustive };

    private ListingMetadata()
    {
    }

    public Completeness Completeness { get; private init; }

    public LangText? Words { get; private init; }

    public UnknownMembers Unknown { get; private init; }

    /// <summary>The absence that takes the place of the items; null where items are listed.</summary>
    public Absence? Absence { get; private init; }

    /// <summary>The metadata of a listing that is unknown or not applicable.</summary>
    public static ListingMetadata Of(Absence absence) => new() { Absence = absence, Unknown = absence.Unknown };

    /// <summary>The metadata, or null where there is nothing beyond the items.</summary>
    public static ListingMetadata? Of(Completeness completeness, LangText? words, UnknownMembers unknown) => words is null && unknown.IsEmpty
        ? completeness switch
        {
            Completeness.Unspecified => null,
            Completeness.AtLeast => AtLeast,
            Completeness.Exhaustive => Exhaustive,
            _ => new() { Completeness = completeness },
        }
        : new() { Completeness = completeness, Words = words, Unknown = unknown };
}
