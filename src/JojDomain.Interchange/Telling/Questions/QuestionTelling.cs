namespace JojDomain.Interchange;

/// <summary>Puts questions into words: the positions, their voices, how firm they are, and why they can or cannot all be right.</summary>
internal sealed class QuestionTelling(StoryWords words, AccountTelling accounts)
{
    private readonly MatrixTelling _matrices = new(words);
    private readonly Dictionary<(EntityRef, Property?, ItemIdentity?, When?), Dispute> _disputes = words.Story.Disputes
        .ToDictionary(static dispute => (dispute.Subject, dispute.Property, dispute.Item, dispute.AsOf));

    /// <summary>A question with all its positions.</summary>
    public ToldQuestion Of(Question question)
    {
        _disputes.TryGetValue((question.Subject, question.Property, question.Item, question.AsOf), out Dispute? dispute);
        HashSet<Statement?> opposed = dispute is null ? [] : [.. dispute.Positions.Select(static position => position.Statement)];
        return WithoutPositions(question.Subject, question.Property, question.Item, question.AsOf, question.Ground) with
        {
            Matrix = question.Item is null ? _matrices.Of(question.Positions) : null,
            Positions = [.. question.Positions.Select(position => Position(question, position, opposed.Contains(position.Statement)))],
            Compatible = [.. question.Compatible.GroupBy(static pair => pair.Reason).Select(Compatible)],
            Held = question.Held is { } held ? Value(question.Item, held) : "",
        };
    }

    /// <summary>A question on which nobody differs; its item is in its value.</summary>
    public ToldQuestion Unanimous(Question question) => Of(question) with
    {
        Label = string.Concat(question.Property is null ? "" : words.Wording.Label(question.Property), words.Statements.AsOf(question.AsOf)),
    };

    /// <summary>A dispute with the positions that are in conflict.</summary>
    public ToldQuestion Of(Dispute dispute) => WithoutPositions(dispute.Subject, dispute.Property, dispute.Item, dispute.AsOf, dispute.Ground) with
    {
        Positions = [.. dispute.Positions.Select(position => Position(dispute.Subject, dispute.Property, dispute.Item, position, isOpposed: true))],
    };

    /// <summary>A statement of one claim that does not count in questions, or that is about an open term.</summary>
    public ToldQuestion Of(Claim claim, Statement statement) => new(
        words.Names.Of(statement.Subject),
        words.Statements.Label(statement) + words.Statements.AsOf(statement.AsOf),
        "",
        [new ToldPosition(words.Statements.Value(statement), words.Statements.Hedge(statement, words.Statements.Reservation(claim)), "", IsOpposed: false, [accounts.Of(claim, [statement])])],
        [],
        "");

    private string Ground(DisputeGround? ground) => ground switch
    {
        null => "",
        DisputeGround.Contradictory => words.Wording.Say("cannot both be true"),
        DisputeGround.Divergent => words.Wording.Say("said of one thing, and cannot both be right"),
        DisputeGround.Declared => words.Wording.Say("one says of the other that it is not so"),
        _ => words.Wording.Word(ground.Value),
    };

    private string Compatible(IGrouping<CompatibleReason, CompatiblePositions> pairs) =>
        words.Wording.Say($"{string.Join(", ", pairs.Select(pair => words.Wording.Say($"{pair.First + 1} and {pair.Second + 1}")))} can both be true: {Reason(pairs.Key)}");

    private string Reason(CompatibleReason reason) => reason switch
    {
        CompatibleReason.NotExclusive => words.Wording.Say("nothing says that they exclude each other"),
        CompatibleReason.Coarser => words.Wording.Say("one says the same less precisely"),
        CompatibleReason.SaysMore => words.Wording.Say("one says more of the same"),
        CompatibleReason.Overlapping => words.Wording.Say("their bounds overlap"),
        CompatibleReason.Approximate => words.Wording.Say("one is approximate or uncertain"),
        CompatibleReason.CurrencyNotStated => words.Wording.Say("the currency of one is not stated"),
        CompatibleReason.OtherCurrency => words.Wording.Say("they are in two currencies, and one may be a conversion"),
        CompatibleReason.OtherMeasure => words.Wording.Say("they are measured in different units, or of different wholes"),
        CompatibleReason.OfEach => words.Wording.Say("one is said of each, the other of all together"),
        CompatibleReason.OtherWords => words.Wording.Say("they say it in other words"),
        CompatibleReason.NotKnown => words.Wording.Say("one says that it is not known"),
        CompatibleReason.OpenList => words.Wording.Say("a list is open, and leaves room for what the other names"),
        CompatibleReason.OnlyExcluded => words.Wording.Say("one says only what it is not"),
        CompatibleReason.Several => words.Wording.Say("there may be several"),
        CompatibleReason.OtherTime => words.Wording.Say("they are of different times"),
        _ => words.Wording.Word(reason),
    };

    private ToldQuestion WithoutPositions(EntityRef subject, Property? property, ItemIdentity? item, When? asOf, DisputeGround? ground) => new(
        property is null && words.Story.Get(subject) is Claim claim ? words.Wording.Say($"what {words.Voices.Of(claim.Attribution.Voice)} says") : words.Names.Of(subject),
        string.Concat(property is null ? "" : words.Wording.Label(property), words.Statements.Item(item), words.Statements.AsOf(asOf)),
        Ground(ground),
        [],
        [],
        "");

    private ToldPosition Position(Question question, Position position, bool isOpposed) => Position(question.Subject, question.Property, question.Item, position, isOpposed);

    private ToldPosition Position(EntityRef subject, Property? property, ItemIdentity? item, Position position, bool isOpposed) => new(
        position.Statement is { } statement ? Value(item, statement) : "",
        position.Statement is { } hedged ? words.Statements.Hedge(hedged) : "",
        position.Claims.Count + position.Reviews.Count < 2 ? ""
            : position.Origins is { AtLeast: 1, AtMost: 1 } ? words.Wording.Say("one origin") : words.Wording.Say($"{Range(position.Origins)} origins"),
        isOpposed,
        [.. position.Claims.Select(claim => Account(claim, subject, property)), .. position.Reviews.Select(accounts.Of)])
    {
        Range = position.Origins,
        Short = position.Statement is { } stated ? item is null ? words.Statements.Short(stated) : words.Statements.Item(stated) : "",
        Listed = position.Statement is { } listed && item is null ? words.Statements.Listed(listed) : "",
    };

    private string Range(OriginRange origins) =>
        origins.AtLeast == origins.AtMost ? FormattableString.Invariant($"{origins.AtLeast}") : words.Wording.Say($"{origins.AtLeast} to {origins.AtMost}");

    private ToldAccount Account(Claim claim, EntityRef subject, Property? property) => property is null
        ? accounts.Of(claim)
        : accounts.Of(claim, claim.Statements.Where(statement => statement.Subject == subject && (statement.Predicate as PropertyPredicate)?.Property == property));

    private string Value(ItemIdentity? item, Statement statement) => item is null ? words.Statements.Value(statement) : words.Statements.Item(statement);
}
