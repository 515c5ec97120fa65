using System.Runtime.InteropServices;

namespace JojDomain;

/// <summary>By what a value is found among others of which one may say all that the other says.</summary>
/// <param name="Key">Equal for each value that says as much as this one; null where a value that differs can say as much, and more: a day in a month.</param>
/// <param name="Span">Within which each such value lies; null where that is not known.</param>
/// <param name="IsOpen">Whether a value that differs can say as much.</param>
/// <param name="IsLoose">Whether the value may lie within any span, because its own is not known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SaidValue(object? Key, ValueSpan? Span = null, bool IsOpen = false, bool IsLoose = false)
{
    public static SaidValue Of(object value, ValueComparison values) => value switch
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

    private static SaidValue Of(Figure figure) => new(figure.Exact, ValueSpan.Of(figure), IsOpen: figure.Exact is null);

    private static SaidValue Of(When time)
    {
        if (TimeComparison.DateOf(time) is not { } date)
        {
            return new(null, IsOpen: true);
        }

        DateBound? day = date.Earliest.IsKnown && date.Earliest == date.Latest ? date.Earliest : null;
        ValueSpan? span = SpanOf(date);
        return new(day, span, IsOpen: day is null, IsLoose: span is null);
    }

    // A time of day is on other days elsewhere.
    private static ValueSpan? SpanOf(EdtfDate date) =>
        date.Kind == DateKind.DateTime || IsUncounted(date.Earliest) || IsUncounted(date.Latest) ? null : ValueSpan.Between(DayNumber.Of(date.Earliest), DayNumber.Of(date.Latest));

    private static bool IsUncounted(DateBound bound) => bound.Kind == DateBoundKind.Unknown || DayNumber.IsLost(bound);
}
