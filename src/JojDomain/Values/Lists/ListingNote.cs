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

    /// <summary>The report that takes the place of all items; null where items are listed.</summary>
    public Absence? Absence { get; private init; }

    /// <summary>The note that what would be listed is not known, or that the question does not arise.</summary>
    public static ListingNote Of(Absence absence) => new() { Absence = absence, Unknown = absence.Unknown };

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
