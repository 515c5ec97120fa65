namespace JojDomain;

/// <summary>Lengths of time in days and in months, so that lengths in different units can be compared.</summary>
internal static class LengthOfTime
{
    private const decimal SecondsOfDay = 86_400m;

    // The mean month of the Gregorian calendar, and by how many days a number of months in a row can differ from as many mean months.
    private const decimal DaysOfMonth = 30.436875m;
    private const decimal DaysAstray = 2.5m;

    // A length of more seconds or months than these has no number here.
    private const decimal Most = 1_000_000_000_000_000_000_000m;

    /// <summary>Whether the unit is counted in months, whose days differ.</summary>
    public static bool IsInMonths(TimeLengthUnit unit) => unit >= TimeLengthUnit.Month;

    /// <summary>How many seconds, or for units of months how many months, a unit has: whole numbers, so that 24 hours are exactly a day.</summary>
    public static decimal Factor(TimeLengthUnit unit) => unit switch
    {
        TimeLengthUnit.Second => 1m,
        TimeLengthUnit.Minute => 60m,
        TimeLengthUnit.Hour => 3_600m,
        TimeLengthUnit.Day => SecondsOfDay,
        TimeLengthUnit.Week => 7m * SecondsOfDay,
        TimeLengthUnit.Month => 1m,
        TimeLengthUnit.Quarter => 3m,
        TimeLengthUnit.Year => 12m,
        TimeLengthUnit.Decade => 120m,
        _ => 1_200m,
    };

    /// <summary>The days that a length may be: exact where its unit is no month, and else from the fewest to the most.</summary>
    public static (decimal? Low, decimal? High) DaysOf(TimeLength length)
    {
        decimal factor = Factor(length.Unit);
        bool isInMonths = IsInMonths(length.Unit);
        return (Days(length.Amount.Low, -DaysAstray), Days(length.Amount.High, DaysAstray));

        decimal? Days(decimal? amount, decimal shift) => amount is not { } number || Math.Abs(number) >= Most / factor ? null
            : isInMonths ? (number * factor * DaysOfMonth) + shift
            : number * factor / SecondsOfDay;
    }
}
