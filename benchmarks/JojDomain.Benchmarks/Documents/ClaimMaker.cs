using System.Globalization;

namespace JojDomain.Benchmarks.Documents;

/// <summary>Makes the claims of one story and the author's reasons that rest on them.</summary>
internal sealed class ClaimMaker(Random random, Wording wording, Cast cast)
{
    private const int StretchPerClaim = 300;

    private static readonly SpeechAct[] Acts =
        [SpeechAct.States, SpeechAct.Announces, SpeechAct.Denies, SpeechAct.Urges, SpeechAct.Deplores, SpeechAct.Predicts, SpeechAct.Asks];

    private static readonly string[] Cues = ["selon", "a déclaré", "regrette", "according to", "affirme", "a fait savoir", "said", "s’est félicitée"];
    private static readonly string[] Capacities = ["président", "porte-parole", "directrice générale", "minister", "secrétaire général"];

    /// <summary>The length of a source that has room for all claims.</summary>
    public static int LengthOfText(int claims) => (claims + 2) * StretchPerClaim;

    public Claim Claim(int number)
    {
        int at = number * StretchPerClaim;
        var claim = new Claim
        {
            Id = new Id<Claim>(Id(number)),
            Attribution = Attribution(at, number),
            Act = cast.One(Acts),
            Words = wording.Text(75),
            Quotation = number % 6 == 0 ? Quotation(at) : null,
            Statements = number % 5 == 0 ? [] : number % 7 == 0 ? [Statement(), Statement()] : [Statement()],
            About = number % 2 == 0 ? [cast.Agreement] : [],
            Implies = number % 6 == 0 ? [cast.Events[0]] : [],
            Utterance = number % 3 == 0 ? cast.One(cast.Utterances) : null,
            Evidence = number % 5 is 1 or 3 ? [] : [Passage(at + 40, 40, context: number % 4 == 0)],
        };
        return claim with { Statements = [.. claim.Statements.Select(statement => WithoutWarning(claim, statement))] };
    }

    public EquatableArray<Holding> Holdings(int claims) =>
    [
        .. Enumerable.Range(1, 4).Select(number => new Holding
        {
            Id = new Id<Holding>(string.Create(CultureInfo.InvariantCulture, $"h{number}")),
            Subject = cast.Agreement,
            Property = Agreement.Properties.Signing,
            Claims = [new Id<Claim>(Id(random.Next(1, claims + 1))), new Id<Claim>(Id(random.Next(1, claims + 1)))],
            Basis = HoldingBasis.Accepted,
        }),
    ];

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"c{number}");

    private Attribution Attribution(int at, int number) => new()
    {
        Voice = random.Next(10) switch
        {
            0 => Voice.OneOf(Speaker(), Speaker()),
            1 => Voice.Described("deux responsables proches du dossier"),
            _ => Speaker(),
        },
        Cue = number % 5 is 0 or 2 ? null : new Cue { Words = cast.One(Cues), At = new Passage(cast.Sources[0], position: new TextSpan(at, at + random.Next(4, 20))) },
        Mode = AttributionMode.Indirect,
        OnBehalfOf = random.Next(6) == 0 ? (EntityRef)cast.Organisation() : null,
        Via = number % 6 == 0
            ? [new Hop(cast.Sources[0]) { When = (When)EdtfDate.Parse("2025-07-31") }, new Hop(cast.Source()) { When = (When)EdtfDate.Parse("2025-07") }]
            : [new Hop(cast.Sources[0]) { When = (When)EdtfDate.Parse("2025-07-31") }],
    };

    private NamedVoice Speaker() => Voice.Named(cast.Organisation(), cast.One(Capacities));

    private Quotation Quotation(int at) => new()
    {
        Segments = [new QuotedWords { Words = wording.Text(45) }, new Elision { Mark = "[...]" }, new QuotedWords { Words = wording.Text(30) }],
        Marks = "« »",
        Language = new LanguageTag("fr"),
        Fidelity = new(elided: true),
        At = new Passage(cast.Sources[0], position: new TextSpan(at + 120, at + 240)),
        Hash = random.Next(2) == 0 ? ContentHash.Sha256OfText(Id(at)) : null,
    };

    private Passage Passage(int start, int length, bool context)
    {
        string words = wording.Plain(length);
        var quote = context ? new QuoteSelector(words, wording.Plain(10), wording.Plain(10)) : new QuoteSelector(words);
        return new Passage(cast.Source(), quote, new TextSpan(start, start + length));
    }

    // "equals" has only values that JSON writes as objects, and "includes" only lists of ids, so that plain classes can hold both.
    private Statement Statement() => Shaded(random.Next(9) switch
    {
        0 or 1 => Agreement.Properties.CallForTenders.Of(cast.Agreement, Reported.None),
        2 => Agreement.Properties.ProcurementMethod.Of(cast.Agreement, Reported.Unknown(AbsenceReason.Undisclosed)),
        3 => Agreement.Properties.Subject.Of(cast.Agreement, wording.Text(50)),
        4 => Agreement.Properties.Period.Of(cast.Agreement, new TimePeriod(EdtfDate.Parse("2025-07"), EdtfDate.Parse("2026"))),
        5 => Agreement.Properties.Parties.Of(cast.Agreement, Listing.AtLeast(new Party(cast.Organisation(), PartyRole.Provider))),
        6 => Project.Properties.Cost.Of(cast.Project, new Money(random.Next(2, 90), ScaleWord.Milliard) { Words = "milliards" }),
        7 => Agreement.Properties.Serves.Including(cast.Agreement, cast.Events[0]),
        _ => Event.Properties.Organisers.Including(cast.Events[0], cast.Organisation(), cast.Organisation()),
    });

    // A value that is denied without a negation is warned of, and the places of warnings take another reading.
    private static Statement WithoutWarning(Claim claim, Statement statement) =>
        claim.Act == SpeechAct.Denies && statement.IsInVainUnderDenial ? statement with { Polarity = Polarity.Negated } : statement;

    // An absence cannot be negated.
    private Statement Shaded(Statement statement) => random.Next(8) switch
    {
        0 when statement.Predicate.Operator != StatementOperator.Equal => statement with { Polarity = Polarity.Negated },
        1 => statement with { Modality = Modality.Asked, Certainty = Certainty.Probable },
        2 => statement with { Modality = Modality.Expected, Condition = new Condition { Words = "si le budget est voté", About = [cast.Organisation()] } },
        3 => statement with { Quantifier = Quantifier.Each },
        _ => statement,
    };
}
