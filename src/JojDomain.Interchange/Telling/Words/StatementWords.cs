namespace JojDomain.Interchange;

/// <summary>Statements in words: the property, the value, and how it is hedged.</summary>
internal sealed class StatementWords(Names names, TimeWords times, ValueWords say, PropertyWords properties, Wording wording)
{
    private readonly string _amongThem = wording.Say("among them ");

    /// <summary>The property, or the term, as in <c>call for tenders</c>.</summary>
    public string Label(Statement statement) => statement.Predicate switch
    {
        PropertyPredicate predicate => wording.Label(predicate.Property),
        TermPredicate term => wording.Word(term.Term),
        _ => statement.Predicate.ToString(),
    };

    /// <summary>The value, a negation included: <c>none</c>, <c>not yes</c>, <c>among them Restic</c>.</summary>
    public string Value(Statement statement)
    {
        string said = WordedValue(statement).Text;
        return $"{Sign(statement)}{(said == wording.Absences.None ? wording.Say("none") : said)}";
    }

    /// <summary>The value in short: the items of a list, without what is stated about the list as a whole.</summary>
    public string Short(Statement statement) => WordedValue(statement) is { Items: [_, ..] items } ? $"{Sign(statement)}{string.Join(" · ", items)}" : Value(statement);

    /// <summary>What is stated about a list as a whole; empty where nothing is.</summary>
    public string Listed(Statement statement) => WordedValue(statement).Listed ?? "";

    /// <summary>The item of a statement about one item, without the words that it is one among others.</summary>
    public string Item(Statement statement) => statement is { Predicate.Operator: StatementOperator.Include, Polarity: Polarity.Affirmed }
        ? Value(statement)[Sign(statement).Length..]
        : Value(statement);

    /// <summary>How a statement is hedged, in words; empty where it is not.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="reservation">What the claim's act leaves open; null where that is nothing.</param>
    public string Hedge(Statement statement, string? reservation = null)
    {
        string[] hedges =
        [
            .. new[]
            {
                statement.Modality == Modality.Actual ? null : wording.Word(statement.Modality),
                statement.Certainty == Certainty.Unmarked ? null : wording.Say($"certainty: {wording.Word(statement.Certainty)}"),
                statement.Quantifier is { } quantifier && !IsShown(statement) ? wording.Say($"quantifier: {wording.Word(quantifier)}") : null,
                statement.Condition is { } condition ? wording.Say($"if {say.Condition(condition)}") : null,
                reservation,
                statement.Modality == Modality.Actual && reservation is null ? null : wording.Say("not said to be so"),
            }.OfType<string>(),
        ];
        return string.Join(", ", hedges);
    }

    /// <summary>The time as of which a statement is made, as an addition to its property; empty where it gives none.</summary>
    public string AsOf(When? time) => time is null ? "" : wording.Say($", as of {times.Of(time)}");

    /// <summary>What identifies an item, in brackets: <c> (Restic)</c>; empty where there is no item.</summary>
    public string Item(ItemIdentity? item) => item is null ? "" : $" ({string.Join(", ", item.Members.Select(Member))})";

    private WordedValue WordedValue(Statement statement) => statement.Predicate switch
    {
        PropertyPredicate predicate => predicate.Property.Accept(statement, properties),
        TermPredicate term => new(term.Value.TryGet(out TermValue? stated) ? say.Value(stated) : wording.Absences.Of(term.Value)),
        _ => new(statement.Predicate.ToString()),
    };

    private string Sign(Statement statement) => (statement.Predicate.Operator, IsNone(statement.Quantifier) ? Polarity.Negated : statement.Polarity) switch
    {
        (StatementOperator.Include, Polarity.Affirmed) => IsOfList(statement.Quantifier) ? $"{wording.Word(statement.Quantifier!)} " : _amongThem,
        (StatementOperator.Exclude, _) when IsNone(statement.Quantifier) && statement.Polarity == Polarity.Affirmed => wording.Say("not among them: "),
        (StatementOperator.Include, _) => !IsNone(statement.Quantifier) && WordedValue(statement).Items is [_, _, ..] ? wording.Say("not all of these: ") : wording.Say("not among them: "),
        (StatementOperator.Exclude, Polarity.Affirmed) => wording.Say("not among them: "),
        (StatementOperator.Exclude, _) => wording.Say("not without "),
        (_, Polarity.Affirmed) => "",
        _ => wording.Say("not: "),
    };

    private static bool IsShown(Statement statement) => statement is { Predicate.Operator: StatementOperator.Include, Polarity: Polarity.Affirmed } && IsOfList(statement.Quantifier);

    // "None of them" negates by itself.
    private static bool IsNone(Quantifier? quantifier) => quantifier == Quantifier.None || quantifier == Quantifier.Neither;

    // These say whether the list has other items.
    private static bool IsOfList(Quantifier? quantifier) => quantifier == Quantifier.Only || quantifier == Quantifier.NotOnly || quantifier == Quantifier.AtLeast;

    private string Member(ItemMember member) => member.Value switch
    {
        EntityRef entity => names.Of(entity),
        LangText text => wording.Quoted(text),
        Absence absence => $"{wording.Label(member.Name)} {wording.Absences.Of(absence.State, absence.Reason)}",
        When time => times.Of(time),
        Voice or Part => SafeText.Foreign(member.Value.ToString()!),
        bool => wording.Label(member.Name),
        _ => wording.Word(member.Value),
    };

    /// <summary>How reporters keep a distance.</summary>
    public string AtDistance(params IEnumerable<Distance> distances) =>
        wording.Say($"reported at a distance: {string.Join(wording.Say("; "), distances.Select(distance => wording.WithDetails(wording.Word(distance.Kind), wording.Quoted(distance.Cue?.Words))))}");

    /// <summary>What an act, or an act that was not performed, leaves open, as words beside the value; null where that is nothing.</summary>
    public string? Reservation(Claim claim) =>
        claim.Outcome != ActOutcome.Performed ? wording.Word(claim.Outcome)
        : claim.Attribution.ScopalPolarity == Polarity.Negated ? wording.Say("the voice did not say it")
        : claim.Attribution.Distance is { } distance ? AtDistance(distance)
        : claim.Act is not { } act ? null
        : act.Commitment switch
        {
            ActCommitment.Denies => wording.Say("denied"),
            ActCommitment.LooksAhead or ActCommitment.Guards or ActCommitment.None => wording.Say($"the voice {wording.Word(act)}"),
            _ => null,
        };
}
