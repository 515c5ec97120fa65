using System.Numerics;

namespace JojDomain;

/// <summary>Lengths of months in the proleptic Gregorian calendar, for any year.</summary>
internal static class GregorianDays
{
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int InMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // The calendar repeats every 400 years, so a year of any size has the months of its remainder.
    public static int InMonth(BigInteger year, int month) => InMonth((int)(year % 400), month);

    /// <summary>Days since 1 January of the year 0, for years of at most four digits.</summary>
    public static long Since(int year, int month, int day)
    {
        // Shifted by 10,000 years (25 whole cycles of 146,097 days) so that every division rounds the same way.
        int shifted = year + 10_000;
        int before = shifted - 1;
        long days = (365L * shifted) + (before / 4) - (before / 100) + (before / 400) + 1;
        for (int passed = 1; passed < month; passed++)
        {
            days += InMonth(year, passed);
        }

        return days + day - 1 - (25L * 146_097);
    }
}
