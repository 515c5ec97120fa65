using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace JojDomain;

/// <summary>Reads years with the prefix Y, an exponent, or a number of significant digits.</summary>
internal static class EdtfYearParser
{
    // The exponent is written in few characters and represents many digits, so it needs a bound of its own.
    private const int MostDigits = 1_000;
    private const int MostDigitsOfCount = 4;

    /// <summary>Reads <c>Y170000002</c>, <c>Y-17E7</c>, <c>Y3388E2S3</c>.</summary>
    public static bool TryReadPrefixed(ReadOnlySpan<char> text, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        piece = default;
        ReadOnlySpan<char> number = text[1..];
        int significant = number.IndexOf('S');
        ReadOnlySpan<char> count = significant < 0 ? default : number[(significant + 1)..];
        number = significant < 0 ? number : number[..significant];
        int exponentAt = number.IndexOf('E');
        int exponent = 0;
        if (exponentAt >= 0)
        {
            if (!TryReadCount(number[(exponentAt + 1)..], out exponent))
            {
                fault = "the exponent is not a positive whole number without leading zeros";
                return false;
            }

            number = number[..exponentAt];
        }

        ReadOnlySpan<char> digits = number.StartsWith("-", StringComparison.Ordinal) ? number[1..] : number;
        if (!AsciiSet.IsDigits(digits) || digits[0] == '0')
        {
            fault = "Y is not followed by a year in digits 0 to 9 without leading zeros";
            return false;
        }

        if (exponentAt < 0 && digits.Length < 5)
        {
            fault = "a year after Y has more than four digits; one of four is written without Y";
            return false;
        }

        if (digits.Length + exponent > MostDigits)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"the year has more than {MostDigits} digits");
            return false;
        }

        if (significant >= 0)
        {
            return TryReadSignificant(number, exponent, count, out piece, out fault);
        }

        BigInteger year = Value(number) * BigInteger.Pow(10, exponent);
        piece = Years(year, year);
        fault = null;
        return true;
    }

    /// <summary>Reads what follows S: how many digits of the year before it count.</summary>
    /// <param name="number">The year's digits, with a minus sign or without.</param>
    /// <param name="exponent">The power of ten it is multiplied by.</param>
    /// <param name="count">The text after S.</param>
    /// <param name="piece">All years that agree in the significant digits.</param>
    /// <param name="fault">What is wrong.</param>
    public static bool TryReadSignificant(
        ReadOnlySpan<char> number,
        int exponent,
        ReadOnlySpan<char> count,
        out DatePiece piece,
        [NotNullWhen(false)] out string? fault)
    {
        if (!TryReadCount(count, out int significant))
        {
            piece = default;
            fault = "S is not followed by a positive whole number without leading zeros";
            return false;
        }

        // Zeros before the first other digit are never significant.
        BigInteger stated = Value(number) * BigInteger.Pow(10, exponent);
        int digits = number.TrimStart('-').TrimStart('0').Length + exponent;
        BigInteger unit = BigInteger.Pow(10, Math.Max(0, digits - significant));
        BigInteger least = BigInteger.Abs(stated) / unit * unit;
        BigInteger most = least + unit - 1;
        piece = stated.Sign < 0 ? Years(-most, -least) : Years(least, most);
        fault = null;
        return true;
    }

    // A count that has too many digits to matter is as good as the largest that could.
    private static bool TryReadCount(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        if (!AsciiSet.IsDigits(text) || text[0] == '0')
        {
            return false;
        }

        count = text.Length > MostDigitsOfCount ? int.MaxValue / 2 : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    private static BigInteger Value(ReadOnlySpan<char> number) =>
        BigInteger.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static DatePiece Years(BigInteger first, BigInteger last) =>
        new(DateKind.Year, DateBound.Of(first, 1, 1), DateBound.Of(last, 12, 31));
}
