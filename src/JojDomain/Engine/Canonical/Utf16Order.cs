namespace JojDomain.Engine;

/// <summary>Compares valid UTF-8 in the order of the UTF-16 code units it represents, which RFC 8785 asks for.</summary>
/// <remarks>
/// The order of UTF-8 bytes is that of code points. The two differ only where U+E000 to U+FFFF (lead bytes EE and EF) meet the
/// supplementary planes (lead bytes F0 to F4), whose surrogates are smaller code units.
/// </remarks>
internal static class Utf16Order
{
    /// <summary>A number that orders a byte: the lead bytes EE and EF, which are never continuation bytes, are after all others.</summary>
    public static byte Rank(byte unit) => unit is 0xEE or 0xEF ? (byte)(unit + 0x10) : unit;

    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int common = left.CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[common]).CompareTo(Rank(right[common]));
    }
}
