namespace JojDomain;

/// <summary>Compares two amounts that can both be true: the one with the narrower bounds says more, and so does the one that gives the currency.</summary>
internal static class FigureRelation
{
    public static ValueRelation Of(Figure first, Figure second) => first == second ? ValueRelation.Same : ValueRelations.Of(IsWithin(first, second), IsWithin(second, first));

    public static ValueRelation Of(Money first, Money second)
    {
        Money mine = first.Unconverted;
        Money theirs = second.Unconverted;
        ValueRelation amounts = Of(mine.Value, theirs.Value);
        return OfCurrencies(mine, theirs) switch
        {
            ValueRelation.Same => amounts,
            ValueRelation.Undetermined => ValueRelation.Undetermined,
            var currencies => ValueRelations.Of(amounts, currencies),
        };
    }

    public static ValueRelation Of(Quantity first, Quantity second) =>
        first.TryCompare(second, out Figure? mine, out Figure? theirs) ? Of(mine, theirs) : ValueRelation.Undetermined;

    public static ValueRelation Of(TimeLength first, TimeLength second) => first.Unit == second.Unit ? Of(first.Amount, second.Amount) : ValueRelation.Undetermined;

    // Two currencies that differ are no contradiction: one amount may be a conversion that no account mentions.
    private static ValueRelation OfCurrencies(Money first, Money second) => (first.Currency.State, second.Currency.State) switch
    {
        (ReportState.Stated, ReportState.Stated) => first.Currency == second.Currency ? ValueRelation.Same : ValueRelation.Undetermined,
        (ReportState.Stated, ReportState.NotStated) when second.Candidates.IsEmpty || second.Candidates.Contains(first.Currency.Value) => ValueRelation.Narrower,
        (ReportState.NotStated, ReportState.Stated) => OfCurrencies(second, first).Reversed(),
        _ => ValueRelation.Undetermined,
    };

    // "5" implies "about 5"; "about 5" implies neither "5" nor "about 5 to 10".
    private static bool IsWithin(Figure inner, Figure outer) => !inner.IsApproximate
        && (outer.Low is null || inner.Low > outer.Low || (inner.Low == outer.Low && (outer.IsLowInclusive || !inner.IsLowInclusive)))
        && (outer.High is null || inner.High < outer.High || (inner.High == outer.High && (outer.IsHighInclusive || !inner.IsHighInclusive)));
}
