namespace JojDomain;

/// <summary>Finds why two positions that differ can both be true.</summary>
internal static class Compatibility
{
    public static CompatibleReason Of(Meaning first, Meaning second, ValueComparison values) => (first, second) switch
    {
        _ when !Meaning.AreAlike(first, second) => CompatibleReason.OfEach,
        (ReportMeaning one, ReportMeaning other) => Of(one, other, values),
        (ListMeaning { Constraint: ListConstraint.Unknown }, _) or (_, ListMeaning { Constraint: ListConstraint.Unknown }) => CompatibleReason.NotKnown,
        (ListMeaning { IsOfItems: true }, ListMeaning { IsOfItems: true }) => CompatibleReason.OpenList,
        _ => CompatibleReason.OnlyExcluded,
    };

    public static CompatibleReason Of(AssertedItem first, AssertedItem second, ValueComparison values)
    {
        if (!first.ComesOnce)
        {
            return CompatibleReason.Several;
        }

        ValueRelation relation = values.Of(first, second);
        if (relation == ValueRelation.Incompatible)
        {
            return CompatibleReason.OtherTime;
        }

        if (relation != ValueRelation.Undetermined)
        {
            return CompatibleReason.SaysMore;
        }

        return first.Facets.Zip(second.Facets)
            .Where(static pair => pair.First.Value is not null && pair.Second.Value is not null && !ValueKey.Of(pair.First.Value).Equals(ValueKey.Of(pair.Second.Value)))
            .Select(static pair => Of(pair.First.Value!, pair.Second.Value!))
            .FirstOrDefault(CompatibleReason.SaysMore);
    }

    private static CompatibleReason Of(ReportMeaning first, ReportMeaning second, ValueComparison values) =>
        !first.IsHeld || !second.IsHeld ? CompatibleReason.OnlyExcluded
        : Of(first.Value, second.Value) is var reason && reason is CompatibleReason.Overlapping or CompatibleReason.NotExclusive
            && (first.IsNarrowerThan(second, values) || second.IsNarrowerThan(first, values)) ? CompatibleReason.Coarser
        : reason;

    private static CompatibleReason Of(object first, object second) => (first, second) switch
    {
        (Absence { State: ReportState.Unknown }, _) or (_, Absence { State: ReportState.Unknown }) => CompatibleReason.NotKnown,
        (Money one, Money other) => Of(one.Unconverted, other.Unconverted),
        (Quantity one, Quantity other) => one.Measured == other.Measured ? Of(one.Value, other.Value) : CompatibleReason.OtherMeasure,
        (Figure one, Figure other) => Of(one, other),
        (TimeLength one, TimeLength other) => one.Unit == other.Unit ? Of(one.Amount, other.Amount) : CompatibleReason.OtherMeasure,
        (LangText, LangText) => CompatibleReason.OtherWords,
        (When one, When other) => IsUncertain(one) || IsUncertain(other) ? CompatibleReason.Approximate : CompatibleReason.Overlapping,
        (TimePeriod, TimePeriod) => CompatibleReason.Overlapping,
        (TenureSeen, TenureSeen) => CompatibleReason.OtherTime,
        _ => CompatibleReason.NotExclusive,
    };

    private static CompatibleReason Of(Money first, Money second) => (first.Currency.State, second.Currency.State) switch
    {
        (ReportState.Stated, ReportState.Stated) => first.Currency == second.Currency ? Of(first.Value, second.Value) : CompatibleReason.OtherCurrency,
        _ => CompatibleReason.CurrencyNotStated,
    };

    private static CompatibleReason Of(Figure first, Figure second) => first.IsApproximate || second.IsApproximate ? CompatibleReason.Approximate : CompatibleReason.Overlapping;

    private static bool IsUncertain(When time) => TimeComparison.DateOf(time) is { IsQualified: true };
}
