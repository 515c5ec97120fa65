namespace JojDomain;

/// <summary>Makes the meaning of a statement from its value, operator, polarity and quantifier.</summary>
internal sealed class MeaningReader(Statement statement, EdtfDate? written, ValueComparison values) : IPropertyVisitor<Meaning?>
{
    private bool IsNegated => statement.Polarity == Polarity.Negated;

    private MeaningScope Scope => statement.Quantifier is { IsOfEach: true } ? MeaningScope.Each
        : statement.Quantifier == Quantifier.None || statement.Quantifier == Quantifier.Neither ? MeaningScope.NoneOfThem
        : MeaningScope.Whole;

    public Meaning? VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull =>
        new ReportMeaning(
            property, value.State, value.Reason, value.TryGet(out TValue? stated) ? stated : null, (statement.Predicate.Operator == StatementOperator.Exclude) != IsNegated, Scope, values.Extents);

    // With several items "each" means each of the items, and "none" none of them: they are simply listed. With a single item they mean the members of the subject.
    public Meaning? VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => ConstraintOf(listing) is { } constraint
            ? new ListMeaning(constraint, [.. listing.Items.Select(item => new AssertedItem(item, written, values.Extents))], listing.Count == 1 ? Scope : MeaningScope.Whole)
            : null;

    // A story's check allows no statement that negates an absence, and so a negated list has items.
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
        (StatementOperator.Exclude, true) => count == 1 ? ListConstraint.AtLeast : null, // "Not none of them" leaves open which of several.
        (_, false) => statement.Quantifier == Quantifier.Only ? ListConstraint.Exactly : ListConstraint.AtLeast,
        (_, true) => statement.Quantifier is null && count > 1 ? ListConstraint.NotAll : ListConstraint.NoneOf,
    };
}
