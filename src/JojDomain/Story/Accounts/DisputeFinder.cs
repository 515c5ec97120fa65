namespace JojDomain;

/// <summary>Finds where claims contradict each other: statements are grouped first, so that only those of one property are compared.</summary>
internal static class DisputeFinder
{
    public static EquatableArray<Dispute> Of(Story story)
    {
        var values = new ValueComparison(story);
        return Assertions.Of(story.Content.Claims)
            .GroupBy(static said => (said.Statement.Subject, said.Property, AsOf: TimeKey(said.Statement.AsOf)))
            .Select(group => InGroup(group, values))
            .OfType<Dispute>()
            .ToEquatableArray();
    }

    // Two claims speak as of the same time where they name the same date, or the same event, in whatever words. "Before the Games" is no one time.
    private static object? TimeKey(When? asOf) =>
        asOf is TimeExpression { Offset: null, Relation: not TimeRelation.At } && TimeComparison.DateOf(asOf) is null ? asOf : TimeComparison.KeyOf(asOf);

    private static Dispute? InGroup(IEnumerable<Assertion> group, ValueComparison values)
    {
        Assertion[][] positions = [.. group.GroupBy(static said => said.Meaning.Key).Select(static same => same.ToArray())];
        if (positions.Length < 2)
        {
            return null;
        }

        bool[] isInConflict = Conflicts.Among([.. positions.Select(static same => same[0].Meaning)], values);
        Assertion[][] opposed = [.. positions.Where((_, index) => isInConflict[index])];
        return opposed.Length == 0 ? null : new Dispute(
            opposed[0][0].Statement.Subject,
            opposed[0][0].Property,
            opposed[0][0].Statement.AsOf,
            opposed.Select(static same => new DisputePosition(same[0].Statement, same.Select(static said => said.Claim).DistinctBy(static claim => claim.Id).ToEquatableArray())).ToEquatableArray());
    }
}
