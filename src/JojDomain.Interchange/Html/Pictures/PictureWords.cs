namespace JojDomain.Interchange;

/// <summary>The words beside pictures, in one language.</summary>
internal sealed record PictureWords
{
    public required string AsList { get; init; }

    public required string EdgeHeld { get; init; }

    public required string EdgeSaid { get; init; }

    public required string EdgeDisputed { get; init; }

    public required string EdgeRead { get; init; }

    public required Func<int, string> InList { get; init; }

    public required Func<int, string> Claims { get; init; }

    public required string Day { get; init; }

    public required string Within { get; init; }

    public required string Throughout { get; init; }

    public required string Open { get; init; }

    public required string Uncertain { get; init; }

    public required string Break { get; init; }

    public static PictureWords English { get; } = new()
    {
        AsList = "As a list",
        EdgeHeld = "held by the author",
        EdgeSaid = "only said",
        EdgeDisputed = "said, and disputed",
        EdgeRead = "From left to right: who speaks, who passes it on, and the source in which it is read.",
        InList = static count => count == 1 ? "1 more link is in the list alone." : FormattableString.Invariant($"{count} more links are in the list alone."),
        Claims = static count => FormattableString.Invariant($"{count} claims"),
        Day = "a day",
        Within = "some time within it",
        Throughout = "all of it",
        Open = "no known end",
        Uncertain = "uncertain, approximate or inferred",
        Break = "long times without an entry are left out",
    };

    public static PictureWords French { get; } = new()
    {
        AsList = "Sous forme de liste",
        EdgeHeld = "retenu par l’auteur",
        EdgeSaid = "seulement dit",
        EdgeDisputed = "dit, et contesté",
        EdgeRead = "De gauche à droite\u00a0: qui parle, qui le relaie, et la source où on le lit.",
        InList = static count => count == 1 ? "1 autre lien figure seulement dans la liste." : FormattableString.Invariant($"{count} autres liens figurent seulement dans la liste."),
        Claims = static count => FormattableString.Invariant($"{count} affirmations"),
        Day = "un jour",
        Within = "à un moment de cette période",
        Throughout = "toute la période",
        Open = "sans fin connue",
        Uncertain = "incertain, approximatif ou déduit",
        Break = "les longues périodes sans événement sont omises",
    };
}
