using System.Numerics;

namespace JojDomain;

/// <summary>The extents of the divisions of a year that EDTF numbers 21 to 41.</summary>
/// <remarks>
/// 33 to 41 (quarters, quadrimesters, half-years) are exact. EDTF leaves the months of 21 to 32 open, so they are read widely enough for
/// the meteorological and the astronomical convention: the three months of the one, and the month in which the other ends. The year of a
/// season that begins in December is open too: some name it by its December, others by the months that follow, and it reaches from the
/// start of the one to the end of the other. 25 to 28 are northern, 29 to 32 southern; 21 to 24 name no hemisphere and reach from the
/// start of the earlier to the end of the later.
/// </remarks>
internal static class Seasons
{
    public const int First = 21;
    public const int Last = 41;

    public static (DateBound Earliest, DateBound Latest) Extent(int year, int season)
    {
        // Month 0 is the December before, and one beyond 12 is in the year after.
        (int start, int end) = season switch
        {
            21 or 23 => (3, 12),
            25 or 31 => (3, 6),
            26 or 32 => (6, 9),
            27 or 29 => (9, 12),
            22 or 24 or 28 or 30 => (0, 15),
            <= 36 => (((season - 33) * 3) + 1, (season - 32) * 3),
            <= 39 => (((season - 37) * 4) + 1, (season - 36) * 4),
            _ => (((season - 40) * 6) + 1, (season - 39) * 6),
        };
        int endYear = end > 12 ? year + 1 : year;
        int endMonth = end > 12 ? end - 12 : end;
        return (
            start == 0 ? DateBound.Of((BigInteger)year - 1, 12, 1) : DateBound.Of(year, start, 1),
            DateBound.Of((BigInteger)endYear, endMonth, GregorianDays.InMonth(endYear, endMonth)));
    }
}
