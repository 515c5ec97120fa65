using System.Numerics;

namespace JojDomain;

/// <summary>The days of dates as numbers that have the order of the days.</summary>
internal static class DayNumber
{
    // Beyond four digits the days of a year are given more room than they take, so that no calendar has to be counted.
    private const int RoomOfFarYear = 400;

    private static readonly BigInteger MostYears = BigInteger.Pow(10, 24);

    /// <summary>The number of a day; null for an end that is open or not known, and for a year that no decimal holds.</summary>
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

    /// <summary>Whether the number of a known day is lost because no decimal holds it.</summary>
    public static bool IsLost(DateBound bound) => bound.IsKnown && Of(bound) is null;
}
