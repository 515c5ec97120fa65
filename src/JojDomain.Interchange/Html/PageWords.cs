namespace JojDomain.Interchange;

/// <summary>The headings and labels of a page, in one language.</summary>
internal sealed record PageWords
{
    public required string Language { get; init; }

    public required string Skip { get; init; }

    public required string Contents { get; init; }

    public required string Kicker { get; init; }

    public required string DifferOn { get; init; }

    public required string And { get; init; }

    public required string AtAGlance { get; init; }

    public required string Claims { get; init; }

    public required string Voices { get; init; }

    public required string Sources { get; init; }

    public required string Disputes { get; init; }

    public required string Shown { get; init; }

    public required string Differ { get; init; }

    public required string NoDispute { get; init; }

    public required string Origins { get; init; }

    public required string Side { get; init; }

    public required string WhoNamesWhat { get; init; }

    public required string Item { get; init; }

    public required string Named { get; init; }

    public required string LeftOut { get; init; }

    public required string NotSaid { get; init; }

    public required string Beside { get; init; }

    public required string Holds { get; init; }

    public required string InWords { get; init; }

    public required string NoWords { get; init; }

    public required string ReadWords { get; init; }

    public required string ReadSource { get; init; }

    public required string Claim { get; init; }

    public required string ReadAccounts { get; init; }

    public required string Compatible { get; init; }

    public required string Said { get; init; }

    public required string Through { get; init; }

    public required string Time { get; init; }

    public required string Who { get; init; }

    public required string Held { get; init; }

    public required string ByVoice { get; init; }

    public required string SourceList { get; init; }

    public required string Silent { get; init; }

    public required string Text { get; init; }

    public required string OtherText { get; init; }

    public required string NotFound { get; init; }

    public required string InText { get; init; }

    public required string OneOrigin { get; init; }

    public required string Archived { get; init; }

    public required string Open { get; init; }

    public required string Find { get; init; }

    public required string OnlyDisputed { get; init; }

    public required string OnlyShown { get; init; }

    public required string OpenAll { get; init; }

    public required string FoldAll { get; init; }

    public required string Of { get; init; }

    public required string Foot { get; init; }

    public required Func<int, string> More { get; init; }

    public required Func<int, string> Accounts { get; init; }

    /// <summary>The words beside pictures.</summary>
    public required PictureWords Pictures { get; init; }

    public static PageWords English { get; } = new()
    {
        Language = "en",
        Pictures = PictureWords.English,
        Skip = "Skip to where accounts differ",
        Contents = "On this page",
        Kicker = "A story and its sources",
        DifferOn = "Accounts differ on",
        And = "and",
        AtAGlance = "Accounts differ",
        Claims = "claims",
        Voices = "voices",
        Sources = "sources",
        Disputes = "disputes",
        Shown = "claims with the words that show them",
        Differ = "Where accounts differ",
        NoDispute = "No two accounts contradict each other.",
        Origins = "Accounts that pass on one release, report or first voice have one origin. A filled mark is an origin of its own; a hollow one may share another’s, because its beginning is not told.",
        Side = "Side",
        WhoNamesWhat = "Which side names what",
        Item = "Item",
        Named = "named",
        LeftOut = "left out of a list that names all",
        NotSaid = "not said",
        Beside = "Beside the sides",
        Holds = "The author holds:",
        InWords = "in words",
        NoWords = "No words recorded",
        ReadWords = "Read the words",
        ReadSource = "Read the source",
        Claim = "claim",
        ReadAccounts = "Who says it, and in which words",
        Compatible = "Told differently, and compatible",
        Said = "What is said",
        Through = "Who agreed what, and who speaks through whom",
        Time = "Timeline",
        Who = "Who is who",
        Held = "What the author holds",
        ByVoice = "Claims by voice",
        SourceList = "Sources",
        Silent = "Of this nobody speaks",
        Text = "The text",
        OtherText = "This is not the text that the story was made from.",
        NotFound = "Not found in it, or in several places:",
        InText = "In the text below",
        OneOrigin = "From one origin:",
        Archived = "Archived copy",
        Open = "Open",
        Find = "Find in claims",
        OnlyDisputed = "in a dispute",
        OnlyShown = "with words of a source",
        OpenAll = "Open all",
        FoldAll = "Fold all",
        Of = "of",
        Foot = "Words between quotation marks are the sources’ own. Nothing is ranked: a page of claims does not say who is right.",
        More = static count => FormattableString.Invariant($"and {count} more"),
        Accounts = static count => count == 1 ? "1 account" : FormattableString.Invariant($"{count} accounts"),
    };

    public static PageWords French { get; } = new()
    {
        Language = "fr",
        Pictures = PictureWords.French,
        Skip = "Aller aux divergences",
        Contents = "Sur cette page",
        Kicker = "Une affaire et ses sources",
        DifferOn = "Les récits divergent sur",
        And = "et",
        AtAGlance = "Les récits divergent",
        Claims = "affirmations",
        Voices = "voix",
        Sources = "sources",
        Disputes = "désaccords",
        Shown = "affirmations avec les mots qui les montrent",
        Differ = "Où les récits divergent",
        NoDispute = "Aucun récit n’en contredit un autre.",
        Origins = "Les récits qui relaient un même communiqué, un même article ou une même première voix ont une seule origine. Une marque pleine est une origine distincte\u202f; une marque creuse peut partager celle d’un autre récit, car son point de départ n’est pas dit.",
        Side = "Position",
        WhoNamesWhat = "Quelle position nomme quoi",
        Item = "Élément",
        Named = "nommé",
        LeftOut = "absent d’une liste complète",
        NotSaid = "non dit",
        Beside = "À côté des positions",
        Holds = "L’auteur retient\u00a0:",
        InWords = "en toutes lettres",
        NoWords = "Aucune citation relevée",
        ReadWords = "Lire les mots",
        ReadSource = "Lire la source",
        Claim = "affirmation",
        ReadAccounts = "Qui le dit, et en quels mots",
        Compatible = "Dit autrement, sans contradiction",
        Said = "Ce qui est dit",
        Through = "Qui s’est accordé sur quoi, et qui parle par qui",
        Time = "Chronologie",
        Who = "Qui est qui",
        Held = "Ce que retient l’auteur",
        ByVoice = "Affirmations par voix",
        SourceList = "Sources",
        Silent = "Ce dont personne ne parle",
        Text = "Le texte",
        OtherText = "Ce n’est pas le texte à partir duquel l’affaire a été décrite.",
        NotFound = "Introuvables dans ce texte, ou à plusieurs endroits\u00a0:",
        InText = "Dans le texte ci-dessous",
        OneOrigin = "D’une seule origine\u00a0:",
        Archived = "Copie archivée",
        Open = "Ouvrir",
        Find = "Chercher dans les affirmations",
        OnlyDisputed = "dans un désaccord",
        OnlyShown = "avec les mots d’une source",
        OpenAll = "Tout ouvrir",
        FoldAll = "Tout replier",
        Of = "sur",
        Foot = "Les mots entre guillemets sont ceux des sources. Rien n’est classé\u00a0: une page d’affirmations ne dit pas qui a raison.",
        More = static count => FormattableString.Invariant($"et {count} autres"),
        Accounts = static count => count == 1 ? "1 récit" : FormattableString.Invariant($"{count} récits"),
    };
}
