namespace JojDomain;

/// <summary>What a listing says beyond its items.</summary>
internal sealed record ListingNote
{
    private static readonly ListingNote AtLeast = new() { Completeness = Completeness.AtLeast };
    private static readonly ListingNote Exhaustive = new() { Completeness = Completeness.Exhaustive };

    private ListingNote()
    {
    }

    public Completeness Completeness { get; private init; }

    public LangText? Words { get; private init; }

    public UnknownMembers Unknown { get; private init; }

    /// <summary>The note, or null where there is nothing to note.</summary>
    public static ListingNote? Of(Completeness completeness, LangText? words, UnknownMembers unknown) => words is null && unknown.IsEmpty
        ? completeness switch
        {
            Completeness.Unspecified => null,
            Completeness.AtLeast => AtLeast,
            Completeness.Exhaustive => Exhaustive,
            _ => new() { Completeness = completeness },
        }
        : new() { Completeness = completeness, Words = words, Unknown = unknown };
}
