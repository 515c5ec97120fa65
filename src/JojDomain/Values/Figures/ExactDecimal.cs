using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace JojDomain;

/// <summary>Decimals with one spelling, never rounded: equal numbers are the same bits, and what does not fit is refused.</summary>
internal static class ExactDecimal
{
    /// <summary>The one spelling of a number, as a regular expression without its anchors.</summary>
    public const string Pattern = @"(0|-?[1-9][0-9]*(\.[0-9]*[1-9])?|-?0\.[0-9]*[1-9])";

    private const int LargestScale = 28;

    /// <summary>The same number without trailing zeros after the point and without the sign of a zero.</summary>
    public static decimal Normalise(decimal value)
    {
        if (value.Scale == 0)
        {
            return value == 0m ? 0m : value;
        }

        UInt128 digits = DigitsOf(value);
        int scale = value.Scale;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return Build(digits, digits != 0 && decimal.IsNegative(value), scale);
    }

    /// <summary>The canonical text of a normalised number: <c>1000</c>, <c>-2.5</c>.</summary>
    public static string Text(decimal normalised) => normalised.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The exact product, or false where no decimal holds it. <see cref="decimal"/>'s own operator would round a product that is too fine.
    /// </summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        // Whole numbers whose product surely fits, which "50 milliards" and its like are.
        if (left.Scale == 0 && right.Scale == 0 && DigitsOf(left) <= uint.MaxValue && DigitsOf(right) <= ulong.MaxValue)
        {
            product = left * right;
            return true;
        }

        BigInteger digits = (BigInteger)DigitsOf(left) * DigitsOf(right);
        int scale = left.Scale + right.Scale;
        while (scale > 0)
        {
            BigInteger shorter = BigInteger.DivRem(digits, 10, out BigInteger last);
            if (!last.IsZero)
            {
                break;
            }

            digits = shorter;
            scale--;
        }

        if (scale > LargestScale || digits > DigitsOf(decimal.MaxValue))
        {
            product = 0m;
            return false;
        }

        product = Build((UInt128)digits, !digits.IsZero && decimal.IsNegative(left) != decimal.IsNegative(right), scale);
        return true;
    }

    /// <summary>
    /// Reads a plain decimal number in its one spelling. Zeros at the end of a fraction are refused: "4.600" is 4600 in half of Europe.
    /// The caller bounds the length.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, [NotNullWhen(false)] out string? reason)
    {
        value = 0m;
        bool negative = text.StartsWith('-');
        ReadOnlySpan<char> unsigned = negative ? text[1..] : text;
        int point = unsigned.IndexOf('.');
        bool hasPoint = point >= 0;
        ReadOnlySpan<char> whole = hasPoint ? unsigned[..point] : unsigned;
        ReadOnlySpan<char> fraction = hasPoint ? unsigned[(point + 1)..] : [];
        if (!AsciiSet.IsDigits(whole) || (hasPoint && !AsciiSet.IsDigits(fraction)))
        {
            reason = text.IsEmpty
                ? "a number is missing"
                : $"{Shown.Of(text)} is not a plain decimal number such as 1000 or -2.5{(NumberSlips.In(text) is { } slip ? $": {slip}" : "")}";
            return false;
        }

        if (whole.Length > 1 && whole[0] == '0')
        {
            reason = $"{Shown.Of(text)} has a leading zero";
            return false;
        }

        fraction = fraction.TrimEnd('0');
        ReadOnlySpan<char> kept = fraction.IsEmpty ? text[..(whole.Length + (negative ? 1 : 0))] : text.TrimEnd('0');
        if (negative && fraction.IsEmpty && whole is "0")
        {
            reason = $"{Shown.Of(text)} is minus zero; zero is written 0";
            return false;
        }

        if (kept.Length < text.Length)
        {
            // Many languages write thousands so: 4.600 is four thousand six hundred there.
            bool mayBeThousands = whole is not "0" && whole.Length <= 3 && text.Length - (negative ? 1 : 0) - whole.Length == 4;
            string thousands = mayBeThousands ? $", or {text[..^4]}{text[^3..]} where the point is between thousands" : "";
            reason = $"{Shown.Of(text)} ends in a zero after the point; it is written {kept}{thousands}";
            return false;
        }

        // The parser rounds what is too fine, in silence; the number held must spell the digits that came.
        if (!decimal.TryParse(kept, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            || !kept.SequenceEqual(Text(value)))
        {
            value = 0m;
            reason = $"{Shown.Of(text)} has more digits than a decimal represents exactly (28)";
            return false;
        }

        reason = null;
        return true;
    }

    private static UInt128 DigitsOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
    }

    private static decimal Build(UInt128 digits, bool negative, int scale) => new(
        unchecked((int)(uint)digits),
        unchecked((int)(uint)(digits >> 32)),
        unchecked((int)(uint)(digits >> 64)),
        negative,
        (byte)scale);
}
