using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Statements in words: the marks that keep one from being a plain fact come first.</summary>
internal sealed class StatementWords(Names names, ValueWords say, PropertyWords properties)
{
    /// <summary>The marks, as in <c>[negated] [intended]</c>; empty for a plain statement.</summary>
    public string Marks(Statement statement)
    {
        string?[] marks =
        [
            statement.AsOf is { } time ? $"as of {say.Time(time)}" : null,
            statement.Polarity == Polarity.Affirmed ? null : Wording.Word(statement.Polarity),
            statement.Modality == Modality.Actual ? null : Wording.Word(statement.Modality),
            statement.Certainty == Certainty.Unmarked ? null : $"certainty: {Wording.Word(statement.Certainty)}",
            statement.Quantifier is { } quantifier ? $"quantifier: {Wording.Word(quantifier)}" : null,
            statement.Condition is { } condition ? $"if: {say.Condition(condition)}" : null,
        ];
        return string.Join(' ', marks.OfType<string>().Select(static mark => $"[{mark}]"));
    }

    /// <summary>As in <c>agreement joj-cloud: call for tenders = none</c>; that it is asserted is what a statement says anyway.</summary>
    public string Content(Statement statement)
    {
        string property = statement.Predicate switch
        {
            PropertyPredicate predicate => Wording.Spaced(predicate.Property.Name),
            TermPredicate term => Wording.Word(term.Term),
            _ => "",
        };
        return $"{names.KindAndId(statement.Subject)}: {property} {Value(statement)}";
    }

    /// <summary>What is given to the property, as in <c>= none</c>.</summary>
    public string Value(Statement statement)
    {
        string told = statement.Predicate switch
        {
            PropertyPredicate predicate => predicate.Property.Accept(statement, properties).Text,
            TermPredicate term => term.Value.TryGet(out TermValue? stated) ? say.Value(stated) : Absences.Of(term.Value),
            _ => statement.Predicate.ToString(),
        };
        return $"{Sign(statement.Predicate.Operator)} {(told == Absences.None ? "none" : told)}";
    }

    private static string Sign(StatementOperator says) => says switch
    {
        StatementOperator.Include => "includes",
        StatementOperator.Exclude => "excludes",
        _ => "=",
    };
}
