namespace JojDomain.Interchange;

/// <summary>Statements in words: what is said of which property, and what keeps it from being said to be so.</summary>
internal sealed class StatementWords(Names names, TimeWords times, ValueWords say, PropertyWords properties)
{
    private const string AmongThem = "among them ";

    /// <summary>The property, or the term, as in <c>call for tenders</c>.</summary>
    public static string Label(Statement statement) => statement.Predicate switch
    {
        PropertyPredicate predicate => Label(predicate.Property),
        TermPredicate term => Wording.Word(term.Term),
        _ => statement.Predicate.ToString(),
    };

    /// <summary>A property in words.</summary>
    public static string Label(Property property) => Wording.Spaced(property.Name);

    /// <summary>What is given to the property, a negation included: <c>none</c>, <c>not yes</c>, <c>among them Restic</c>.</summary>
    public string Value(Statement statement)
    {
        string said = Told(statement).Text;
        return $"{Sign(statement)}{(said == Absences.None ? "none" : said)}";
    }

    /// <summary>The same in short: the items of a list, without what is said of the list as a whole.</summary>
    public string Short(Statement statement) => Told(statement) is { Items: [_, ..] items } ? $"{Sign(statement)}{string.Join(" · ", items)}" : Value(statement);

    /// <summary>What is said of a list as a whole; empty where that is nothing.</summary>
    public string Listed(Statement statement) => Told(statement).Listed ?? "";

    /// <summary>The same of an item that several accounts describe: the item, without saying that it is one among others.</summary>
    public string Item(Statement statement) => statement is { Predicate.Operator: StatementOperator.Include, Polarity: Polarity.Affirmed }
        ? Value(statement)[AmongThem.Length..]
        : Value(statement);

    /// <summary>What keeps a statement from being a plain fact, in words; empty for a plain one.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="reservation">What the claim that makes it leaves open; null where that is nothing.</param>
    public string Hedge(Statement statement, string? reservation = null)
    {
        string[] hedges =
        [
            .. new[]
            {
                statement.Modality == Modality.Actual ? null : Wording.Word(statement.Modality),
                statement.Certainty == Certainty.Unmarked ? null : $"certainty: {Wording.Word(statement.Certainty)}",
                statement.Quantifier is { } quantifier ? $"quantifier: {Wording.Word(quantifier)}" : null,
                statement.Condition is { } condition ? $"if {say.Condition(condition)}" : null,
                reservation,
                statement.Modality == Modality.Actual && reservation is null ? null : "not said to be so",
            }.OfType<string>(),
        ];
        return string.Join(", ", hedges);
    }

    /// <summary>As of which time a statement is meant, as an addition to its property; empty where it gives none.</summary>
    public string AsOf(When? time) => time is null ? "" : $", as of {times.Of(time)}";

    /// <summary>By what an item is known, in brackets: <c> (Restic)</c>; empty where there is none.</summary>
    public string Item(ItemIdentity? item) => item is null ? "" : $" ({string.Join(", ", item.Members.Select(Member))})";

    private Told Told(Statement statement) => statement.Predicate switch
    {
        PropertyPredicate predicate => predicate.Property.Accept(statement, properties),
        TermPredicate term => new(term.Value.TryGet(out TermValue? stated) ? say.Value(stated) : Absences.Of(term.Value)),
        _ => new(statement.Predicate.ToString()),
    };

    private static string Sign(Statement statement) => (statement.Predicate.Operator, statement.Polarity) switch
    {
        (StatementOperator.Include, Polarity.Affirmed) => AmongThem,
        (StatementOperator.Include, _) => "not among them: ",
        (StatementOperator.Exclude, Polarity.Affirmed) => "not among them: ",
        (StatementOperator.Exclude, _) => "not without ",
        (_, Polarity.Affirmed) => "",
        _ => "not: ",
    };

    private string Member(ItemMember member) => member.Value switch
    {
        EntityRef entity => names.Of(entity),
        LangText text => Wording.Quoted(text),
        Absence absence => $"{Wording.Spaced(member.Name)} {Absences.Of(absence.State, absence.Reason)}",
        When time => times.Of(time),
        Voice or Part => SafeText.Foreign(member.Value.ToString()!),
        bool => Wording.Spaced(member.Name),
        _ => Wording.Word(member.Value),
    };
}
