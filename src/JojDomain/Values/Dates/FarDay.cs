using System.Numerics;

namespace JojDomain;

/// <summary>A day of a year of more than four digits, in the proleptic Gregorian calendar.</summary>
internal sealed record FarDay(BigInteger Year, int Month, int Day)
{
    public int CompareTo(FarDay other)
    {
        int order = Year.CompareTo(other.Year);
        return order != 0 ? order : ((Month * 32) + Day).CompareTo((other.Month * 32) + other.Day);
    }
}
