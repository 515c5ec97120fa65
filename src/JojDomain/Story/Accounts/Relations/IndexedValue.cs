using System.Runtime.InteropServices;

namespace JojDomain;

/// <summary>What a value is looked up by, when values are sought that it implies or that imply it.</summary>
/// <param name="Key">Equal for all values that imply this one; null where a different value can imply it, as a day implies its month.</param>
/// <param name="Span">The span in which all values that imply this one lie; null where it is not known.</param>
/// <param name="IsOpen">Whether a different value can imply this one.</param>
/// <param name="IsLoose">Whether the value has to be compared with every span, because its own is not known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IndexedValue(object? Key, ValueSpan? Span = null, bool IsOpen = false, bool IsLoose = false)
{
    public static IndexedValue Of(object value, ValueComparison values) => value switch
    {
        When time => Of(time),
        TimePeriod { Start: { } start } => Of(start) with { Key = null, IsOpen = true },
        TimePeriod => new(null, IsOpen: true),
        TimeLength length => new(null, ValueSpan.Of(length.Amount), IsOpen: true),
        Money money => Of(money.Unconverted.Value),
        Quantity { OutOf: null } quantity => Of(quantity.Value),
        Quantity => new(null, IsOpen: true, IsLoose: true),
        Figure figure => Of(figure),
        IEntityLink link => values.SpanOf(link.Entity) is { } span ? new(values.WholeOf(value), span, IsOpen: true) : new(values.WholeOf(value)),
        Part { Facets.Length: > 0 } => new(null, IsOpen: true),
        _ => new(values.WholeOf(value)),
    };

    private static IndexedValue Of(Figure figure) => new(figure.Exact, ValueSpan.Of(figure), IsOpen: figure.Exact is null);

    private static IndexedValue Of(When time)
    {
        if (TimeComparison.DateOf(time) is not { } date)
        {
            return new(null, IsOpen: true);
        }

        DateBound? day = date.Earliest.IsKnown && date.Earliest == date.Latest ? date.Earliest : null;
        ValueSpan? span = SpanOf(date);
        return new(day, span, IsOpen: day is null, IsLoose: span is null);
    }

    // A time of day has no span: in another time zone it is on another day.
    private static ValueSpan? SpanOf(EdtfDate date) =>
        date.Kind == DateKind.DateTime || IsUncounted(date.Earliest) || IsUncounted(date.Latest) ? null : ValueSpan.Between(DayNumber.Of(date.Earliest), DayNumber.Of(date.Latest));

    private static bool IsUncounted(DateBound bound) => bound.Kind == DateBoundKind.Unknown || DayNumber.IsLost(bound);
}
