namespace JojDomain;

/// <summary>Makes the meaning of a statement from its value, operator, polarity and quantifier.</summary>
internal sealed class MeaningReader(Statement statement, EdtfDate? written, ValueComparison values) : IPropertyVisitor<Meaning?>
{
    // "None of them" is a negation by itself; beside another negation, the two are one.
    private bool IsNegated => statement.Polarity == Polarity.Negated || (statement.Quantifier is { IsOfNone: true } && statement.Predicate.Operator != StatementOperator.Exclude);

    private MeaningScope Scope => statement.Quantifier is { IsOfEach: true } ? MeaningScope.Each
        : statement.Quantifier is { IsOfNone: true } ? MeaningScope.NoneOfThem
        : MeaningScope.Whole;

    // "None of them had none" leaves open what they had.
    public Meaning? VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => IsNegated && (statement.Quantifier is { IsOfAll: true } || statement.Predicate.IsAbsence)
            ? null
            : new ReportMeaning(
                property, value.State, value.Reason, value.TryGet(out TValue? stated) ? stated : null, (statement.Predicate.Operator == StatementOperator.Exclude) != IsNegated, Scope, values.Extents);

    // With several items "each" means each of the items, and "none" none of them: they are simply listed. With a single item they mean the members of the subject.
    public Meaning? VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => ConstraintOf(listing) is { } constraint
            ? new ListMeaning(constraint, [.. listing.Items.Select(item => new AssertedItem(item, written, values.Extents))], listing.Count == 1 ? Scope : MeaningScope.Whole)
            : null;

    // A negated list has items: of an absence, which no polarity negates, "none of them" leaves open what they had.
    private ListConstraint? ConstraintOf<TItem>(Listing<TItem> listing)
        where TItem : notnull => IsNegated && statement.Predicate.IsAbsence ? null : listing.State switch
        {
            ReportState.Unknown => ListConstraint.Unknown,
            ReportState.NotApplicable => ListConstraint.NotApplicable,
            _ => ConstraintOf(listing.Completeness, listing.Count),
        };

    private ListConstraint? ConstraintOf(Completeness completeness, int count) => (statement.Predicate.Operator, IsNegated) switch
    {
        (StatementOperator.Exclude, false) => ListConstraint.NoneOf,
        (StatementOperator.Exclude, true) => count == 1 ? ListConstraint.AtLeast : null, // "Not none of them" leaves open which of several.
        (_, true) when statement.Quantifier is { IsOfNone: true } => ListConstraint.NoneOf,
        (StatementOperator.Equal, true) when completeness == Completeness.Exhaustive => ListConstraint.NotExactly,
        (_, true) => count > 1 ? ListConstraint.NotAll : statement.Quantifier is null ? ListConstraint.NoneOf : null, // "Not all" of a single one speaks of its parts.
        (_, false) when statement.Quantifier == Quantifier.NotOnly && count > 0 => ListConstraint.MoreThan,
        (StatementOperator.Equal, false) when completeness == Completeness.Exhaustive => ListConstraint.Exactly,
        (_, false) => statement.Quantifier == Quantifier.Only ? ListConstraint.Exactly : ListConstraint.AtLeast,
    };
}
