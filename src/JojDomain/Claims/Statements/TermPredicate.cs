namespace JojDomain;

/// <summary>A predicate over an open term.</summary>
public sealed record TermPredicate : Predicate
{
    /// <summary>A predicate over an open term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="value">The value, or an absence.</param>
    /// <param name="operator">How the value relates to the term; equal by default.</param>
    /// <exception cref="ArgumentNullException">The term is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The operator is not one of the enumeration.</exception>
    /// <exception cref="ArgumentException">The value is not stated, or an absence is included or excluded.</exception>
    public TermPredicate(Term term, Reported<TermValue> value, StatementOperator @operator = StatementOperator.Equal)
        : base(@operator)
    {
        ArgumentNullException.ThrowIfNull(term);
        CheckStated(term.Text, @operator, value.State);

        Term = term;
        Value = value;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The value, or an absence.</summary>
    public Reported<TermValue> Value { get; }

    internal override bool IsAbsence => Value.State != ReportState.Stated;

    internal override bool SaysNo => Value.State is ReportState.None or ReportState.NotApplicable || (Value.TryGet(out TermValue? value) && value is FlagValue { Flag: false });
}
