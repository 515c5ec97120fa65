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
        (string property, Told value) = statement.Predicate switch
        {
            PropertyPredicate predicate => (Wording.Spaced(predicate.Property.Name), predicate.Property.Accept(statement, properties)),
            TermPredicate term => (Wording.Word(term.Term), new Told(term.Value.TryGet(out TermValue? stated) ? say.Value(stated) : Absences.Of(term.Value))),
            _ => ("", new Told(statement.Predicate.ToString())),
        };
        string told = value.Text == Absences.None ? "none" : value.Text;
        return $"{names.KindAndId(statement.Subject)}: {property} {Sign(statement.Predicate.Operator)} {told}";
    }

    private static string Sign(StatementOperator says) => says switch
    {
        StatementOperator.Include => "includes",
        StatementOperator.Exclude => "excludes",
        _ => "=",
    };
}
