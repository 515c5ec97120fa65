using System.Globalization;

namespace JojDomain.Engine;

/// <summary>Numbers as ECMAScript's Number::toString writes them (ECMA-262, 6.1.6.1.20), which RFC 8785 section 3.2.2.3 asks for.</summary>
internal static class CanonicalNumber
{
    /// <summary>Room for the longest form: a sign, 17 digits, a point, and either six zeros or an exponent of five characters.</summary>
    public const int MaxLength = 32;

    // An integer of at most so many digits is exactly a double, whose shortest form has the same digits.
    private const int SafeDigits = 15;

    /// <summary>Writes a JSON number token; false if it is beyond the range of a double.</summary>
    public static bool TryFormat(ReadOnlySpan<byte> token, Span<byte> destination, out int written)
    {
        if (token.Length <= SafeDigits && !token.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            token.CopyTo(destination);
            written = token.Length;
            return true;
        }

        const NumberStyles JsonNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        written = 0;
        if (!double.TryParse(token, JsonNumber, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
        {
            return false;
        }

        written = Format(value, destination);
        return true;
    }

    /// <summary>Writes a finite double and returns the length.</summary>
    public static int Format(double value, Span<byte> destination)
    {
        if (value == 0)
        {
            // Minus zero too: ECMAScript writes both as 0.
            destination[0] = (byte)'0';
            return 1;
        }

        // .NET and ECMAScript give the same digits, the shortest that read back as the same double, in another layout.
        Span<byte> text = stackalloc byte[MaxLength];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        Span<byte> digits = stackalloc byte[MaxLength];
        int count = Digits(text[..length], digits, out int point);
        int sign = double.IsNegative(value) ? 1 : 0;
        destination[0] = (byte)'-';
        return sign + Lay(digits[..count], point, destination[sign..]);
    }

    // The significant digits, without leading and trailing zeros; the decimal point is before the digit with the index that is given.
    private static int Digits(ReadOnlySpan<byte> text, Span<byte> digits, out int point)
    {
        int count = 0;
        int seen = 0;
        int exponent = 0;
        int? beforePoint = null;
        int leadingZeros = 0;
        for (int i = text[0] == (byte)'-' ? 1 : 0; i < text.Length; i++)
        {
            byte unit = text[i];
            if (unit == (byte)'E')
            {
                exponent = int.Parse(text[(i + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                break;
            }

            if (unit == (byte)'.')
            {
                beforePoint = seen;
                continue;
            }

            seen++;
            if (count == 0 && unit == (byte)'0')
            {
                leadingZeros++;
            }
            else
            {
                digits[count++] = unit;
            }
        }

        point = (beforePoint ?? seen) - leadingZeros + exponent;
        return digits[..count].TrimEnd((byte)'0').Length;
    }

    private static int Lay(ReadOnlySpan<byte> digits, int point, Span<byte> destination)
    {
        int count = digits.Length;
        if (point is > 21 or <= -6)
        {
            return LayWithExponent(digits, point - 1, destination);
        }

        if (point >= count)
        {
            digits.CopyTo(destination);
            destination[count..point].Fill((byte)'0');
            return point;
        }

        if (point > 0)
        {
            digits[..point].CopyTo(destination);
            destination[point] = (byte)'.';
            digits[point..].CopyTo(destination[(point + 1)..]);
            return count + 1;
        }

        int zeros = -point;
        "0."u8.CopyTo(destination);
        destination.Slice(2, zeros).Fill((byte)'0');
        digits.CopyTo(destination[(2 + zeros)..]);
        return 2 + zeros + count;
    }

    private static int LayWithExponent(ReadOnlySpan<byte> digits, int exponent, Span<byte> destination)
    {
        int length = 0;
        destination[length++] = digits[0];
        if (digits.Length > 1)
        {
            destination[length++] = (byte)'.';
            digits[1..].CopyTo(destination[length..]);
            length += digits.Length - 1;
        }

        destination[length++] = (byte)'e';
        destination[length++] = exponent < 0 ? (byte)'-' : (byte)'+';
        Math.Abs(exponent).TryFormat(destination[length..], out int exponentLength, default, CultureInfo.InvariantCulture);
        return length + exponentLength;
    }
}
