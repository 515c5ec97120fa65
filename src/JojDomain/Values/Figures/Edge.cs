using System.Numerics;

namespace JojDomain;

/// <summary>One end of a span: a number, or a part of a whole such as 1 of 3, and whether it belongs to the span itself.</summary>
internal readonly record struct Edge(decimal Value, bool IsInclusive, decimal Whole = 1m)
{
    /// <summary>The order of the two numbers, exact even where the product of a part and the other whole does not fit a decimal.</summary>
    public static int Compare(Edge left, Edge right) =>
        left.Whole == right.Whole ? left.Value.CompareTo(right.Value) : Product(left.Value, right.Whole).CompareTo(Product(right.Value, left.Whole));

    // Both products have the same number of decimal places: twice the 28 that a decimal can have.
    private static BigInteger Product(decimal value, decimal whole) => Scaled(value) * Scaled(whole);

    private static BigInteger Scaled(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        BigInteger scaled = digits * BigInteger.Pow(10, 28 - ((bits[3] >> 16) & 0xFF));
        return bits[3] < 0 ? -scaled : scaled;
    }
}
