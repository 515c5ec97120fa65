using System.Numerics;

namespace JojDomain;

/// <summary>Numbers the days of the calendar, in their order.</summary>
internal static class DayNumber
{
    // A year of more than four digits takes 400 numbers, more than it has days: only the order counts there, and no leap years have to be counted.
    private const int RoomOfFarYear = 400;

    private static readonly BigInteger MostYears = BigInteger.Pow(10, 24);

    /// <summary>The number of a day; null for an end that is open or unknown, and for a day whose number is too large for a decimal.</summary>
    public static decimal? Of(DateBound bound)
    {
        if (!bound.IsKnown || bound.Year is not { } year || BigInteger.Abs(year) > MostYears)
        {
            return null;
        }

        return bound.IsFar
            ? ((decimal)year * RoomOfFarYear) + (bound.Month!.Value * 31) + bound.Day!.Value
            : GregorianDays.Since((int)year, bound.Month!.Value, bound.Day!.Value);
    }

    /// <summary>Whether a day is known and its number is too large for a decimal.</summary>
    public static bool IsLost(DateBound bound) => bound.IsKnown && Of(bound) is null;
}
