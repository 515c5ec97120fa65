namespace JojDomain;

/// <summary>Takes operator, polarity and quantifier of a statement together.</summary>
internal sealed class MeaningReader(Statement statement, EdtfDate? written, ValueComparison values) : IPropertyVisitor<Meaning?>
{
    private bool IsNegated => statement.Polarity == Polarity.Negated;

    private bool IsOfEach => statement.Quantifier is { IsOfEach: true };

    public Meaning? VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull =>
        new ReportMeaning(
            value.State, value.Reason, value.TryGet(out TValue? stated) ? stated : null, (statement.Predicate.Operator == StatementOperator.Exclude) != IsNegated, IsOfEach, values.Extents);

    // Each of several listed items is one of them; each that is said of a single item is each member of the subject.
    public Meaning? VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => ConstraintOf(listing) is { } constraint
            ? new ListMeaning(constraint, [.. listing.Items.Select(item => new AssertedItem(item, written, values.Extents))], IsOfEach && listing.Count == 1)
            : null;

    // No statement negates an absence, and a negated list has items.
    private ListConstraint? ConstraintOf<TItem>(Listing<TItem> listing)
        where TItem : notnull => listing.State switch
        {
            ReportState.Unknown => ListConstraint.Unknown,
            ReportState.NotApplicable => ListConstraint.NotApplicable,
            _ => ConstraintOf(listing.Completeness, listing.Count),
        };

    private ListConstraint? ConstraintOf(Completeness completeness, int count) => (statement.Predicate.Operator, IsNegated) switch
    {
        (StatementOperator.Equal, false) when completeness == Completeness.Exhaustive && statement.Quantifier != Quantifier.NotOnly => ListConstraint.Exactly,
        (StatementOperator.Equal, true) when completeness == Completeness.Exhaustive => ListConstraint.NotExactly,
        (StatementOperator.Exclude, false) => ListConstraint.NoneOf,
        (StatementOperator.Exclude, true) => count == 1 ? ListConstraint.AtLeast : null, // "Not none of them": some of them, and not stated which.
        (_, false) => statement.Quantifier == Quantifier.Only ? ListConstraint.Exactly : ListConstraint.AtLeast,
        (_, true) => statement.Quantifier is null && count > 1 ? ListConstraint.NotAll : ListConstraint.NoneOf,
    };
}
