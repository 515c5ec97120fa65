using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

public sealed partial record Money
{
    // Every code of ISO 4217 as a candidate, with room for the figure and the scale word.
    private const int LongestText = 1400;

    /// <summary>Reads the short text: <c>[currency or candidates] figure [scale word]</c>, with single blanks.</summary>
    /// <param name="text">The text, such as <c>USD &gt;5 million</c>.</param>
    /// <returns>The money, without words or conversion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a sum of money; the message says why.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out Money? money, out string? reason) ? money : throw new FormatException(reason);
    }

    /// <summary>Reads the short text, as <see cref="Parse"/>, without throwing.</summary>
    /// <param name="text">The text; null is no money.</param>
    /// <param name="money">The money, or null.</param>
    /// <returns>Whether the text is a sum of money.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Money? money)
    {
        money = null;
        return text is not null && TryRead(text, out money, out _);
    }

    /// <summary>The short text: <c>50 milliard</c>, <c>USD|CAD ~10 billion</c>. It leaves out the words, the conversion and unknown members.</summary>
    /// <returns>Text that <see cref="Parse"/> reads back to the same amount, scale, stated currency and candidates.</returns>
    public override string ToString()
    {
        string currency = Currency.TryGet(out CurrencyCode? stated) ? $"{stated} "
            : Candidates.Count > 0 ? $"{string.Join('|', Candidates)} "
            : "";
        return Scale is null ? $"{currency}{Amount}" : $"{currency}{Amount} {Scale}";
    }

    /// <summary>Reads the short text; never throws. On failure the reason is a clause that shows the text and says what is wrong.</summary>
    internal static bool TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Money? money,
        [NotNullWhen(false)] out string? reason)
    {
        money = null;
        string? fault = $"it is longer than {LongestText} characters";
        if (text.Length <= LongestText && TryReadParts(text, out money, out fault))
        {
            reason = null;
            return true;
        }

        reason = $"{Shown.Of(text)} is not a sum of money: {(text.Length <= LongestText ? MoneySlips.In(text.ToString()) : null) ?? fault}";
        return false;
    }

    /// <summary>The grammar alone; the fault is that of the first part that is wrong.</summary>
    internal static bool TryReadParts(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Money? money,
        [NotNullWhen(false)] out string? fault)
    {
        money = null;
        Reported<CurrencyCode> currency = default;
        List<CurrencyCode> candidates = [];
        ReadOnlySpan<char> rest = text;
        if (!text.IsEmpty && char.IsLetter(text[0]))
        {
            if (!TryReadCurrencies(Cut(ref rest, ' '), candidates, out fault))
            {
                return false;
            }

            if (candidates.Count == 1)
            {
                currency = candidates[0];
                candidates.Clear();
            }
        }

        bool scaled = rest.Contains(' ');
        ScaleWord? scale = null;
        if (!TextForm.TryRead(Cut(ref rest, ' '), out Figure? amount, out fault)
            || (scaled && !TextForm.TryRead(rest, out scale, out fault)))
        {
            return false;
        }

        EquatableArray<CurrencyCode> choice = [.. candidates];
        fault = Fault(amount, scale, currency, choice);
        money = fault is null ? new Money(amount, scale, currency, choice) : null;
        return money is not null;
    }

    private static bool TryReadCurrencies(ReadOnlySpan<char> text, List<CurrencyCode> currencies, [NotNullWhen(false)] out string? fault)
    {
        bool more = true;
        while (more)
        {
            more = text.Contains('|');
            if (!TextForm.TryRead(Cut(ref text, '|'), out CurrencyCode? currency, out fault))
            {
                return false;
            }

            currencies.Add(currency);
        }

        fault = null;
        return true;
    }

    // Takes what is before the separator, or everything.
    private static ReadOnlySpan<char> Cut(ref ReadOnlySpan<char> text, char separator)
    {
        int end = text.IndexOf(separator);
        ReadOnlySpan<char> first = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(end + 1)..];
        return first;
    }
}
