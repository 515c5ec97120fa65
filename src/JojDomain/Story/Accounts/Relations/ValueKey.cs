namespace JojDomain;

/// <summary>Makes keys that are equal for values that say the same in different words.</summary>
internal static class ValueKey
{
    public static object Of(object value) => value switch
    {
        IEntityLink link => link.Entity,
        When time => TimeComparison.KeyOf(time)!,
        TimePeriod period => (TimeComparison.KeyOf(period.Start), TimeComparison.KeyOf(period.End), period.Duration),
        Money { Unconverted: var money } => (money.Value, money.Currency, money.Candidates),
        Quantity quantity => (quantity.Value, quantity.OutOf, quantity.Measured),
        MeasureComparison { Standard: { } standard } comparison =>
            (comparison.Relation, standard.To, TimeComparison.KeyOf(standard.AsOf), comparison.By is null ? null : Of(comparison.By), comparison.Unknown),
        Part { Facets: { Length: > 0 } facets } part => (AssertedItem.KeyOf(facets), part.Unknown),
        _ => value,
    };
}
