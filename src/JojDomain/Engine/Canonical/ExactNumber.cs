using System.Globalization;
using System.Text;

namespace JojDomain.Engine;

/// <summary>JSON numbers by their exact decimal value, which may be between two doubles: numbers of equal value, and only they, have the same text here.</summary>
/// <remarks>
/// The text has the digits from the first to the last that is not zero, and the power of ten of the first: <c>1.10</c> and <c>11e-1</c> are both
/// <c>11e0</c>. The sum of a long exponent is computed on its digits, so that time and memory are linear in the length of the number, and not in its value.
/// </remarks>
internal static class ExactNumber
{
    // The sum of an exponent of at most so many digits and the length of any text fits into a long.
    private const int ShortExponent = 17;

    /// <summary>Whether the number has an RFC 8785 form: ECMAScript's text of its nearest double has the same decimal value.</summary>
    public static bool HasCanonicalForm(ReadOnlySpan<byte> token)
    {
        Span<byte> form = stackalloc byte[CanonicalNumber.MaxLength];
        if (!CanonicalNumber.TryFormat(token, form, out int length))
        {
            return false;
        }

        form = form[..length];
        return form.SequenceEqual(token) || AreEqual(form, token);
    }

    /// <summary>Why a number has no RFC 8785 form, for a message.</summary>
    public static string Reason(ReadOnlySpan<byte> token)
    {
        Span<byte> form = stackalloc byte[CanonicalNumber.MaxLength];
        string nearest = CanonicalNumber.TryFormat(token, form, out int length) ? Encoding.ASCII.GetString(form[..length]) : "infinite";
        string shown = Shown.Of(Encoding.ASCII.GetString(token[..Math.Min(token.Length, 101)]));
        return $"the number {shown} has no canonical form (RFC 8785): its nearest IEEE 754 double is {nearest}";
    }

    /// <summary>Appends the text that all numbers of this value have.</summary>
    public static void Write(ref PooledList<byte> text, ReadOnlySpan<byte> token)
    {
        bool isNegative = token[0] == (byte)'-';
        int exponentAt = token.IndexOfAny("eE"u8);
        ReadOnlySpan<byte> mantissa = token[(isNegative ? 1 : 0)..(exponentAt < 0 ? token.Length : exponentAt)];
        int point = mantissa.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? mantissa : mantissa[..point];
        ReadOnlySpan<byte> fraction = point < 0 ? [] : mantissa[(point + 1)..];

        ReadOnlySpan<byte> leading = whole.TrimStart((byte)'0');
        ReadOnlySpan<byte> trailing = fraction.TrimEnd((byte)'0');
        int shift = leading.Length - 1;
        if (leading.IsEmpty)
        {
            ReadOnlySpan<byte> significant = trailing.TrimStart((byte)'0');
            shift = significant.Length - trailing.Length - 1;
            trailing = significant;
        }

        if (trailing.IsEmpty)
        {
            leading = leading.TrimEnd((byte)'0');
        }

        if (leading.IsEmpty && trailing.IsEmpty)
        {
            text.Add((byte)'0');
            return;
        }

        text.AddRange(isNegative ? "-"u8 : default);
        text.AddRange(leading);
        text.AddRange(trailing);
        text.Add((byte)'e');
        WriteSum(ref text, exponentAt < 0 ? "0"u8 : token[(exponentAt + 1)..], shift);
    }

    private static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        PooledList<byte> one = default;
        PooledList<byte> other = default;
        Write(ref one, left);
        Write(ref other, right);
        bool areEqual = one.Items.SequenceEqual(other.Items);
        one.Release();
        other.Release();
        return areEqual;
    }

    private static void WriteSum(ref PooledList<byte> text, ReadOnlySpan<byte> exponent, int shift)
    {
        bool isNegative = exponent[0] == (byte)'-';
        ReadOnlySpan<byte> digits = exponent.TrimStart("+-0"u8);
        if (digits.Length <= ShortExponent)
        {
            long size = digits.IsEmpty ? 0 : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            Span<byte> sum = text.Reserve(ShortExponent + 3);
            ((isNegative ? -size : size) + shift).TryFormat(sum, out int written, default, CultureInfo.InvariantCulture);
            text.Commit(written);
            return;
        }

        // The shift is much smaller than such an exponent: it is added to the last digits, with a carry, and cannot change the sign.
        text.AddRange(isNegative ? "-"u8 : default);
        int start = text.Count;
        text.Add((byte)'0');
        text.AddRange(digits);
        long carry = isNegative ? -(long)shift : shift;
        for (int at = text.Count - 1; carry != 0; at--)
        {
            carry += text.Items[at] - '0';
            long digit = ((carry % 10) + 10) % 10;
            text.Items[at] = (byte)('0' + digit);
            carry = (carry - digit) / 10;
        }

        Span<byte> all = text.Items[start..];
        int zeros = all.IndexOfAnyExcept((byte)'0');
        all[zeros..].CopyTo(all);
        text.Truncate(text.Count - zeros);
    }
}
