using System.Globalization;

namespace JojDomain;

/// <summary>Recognises other spellings of the short text of money, and states what to write instead.</summary>
internal static class MoneySlips
{
    private const string Order = "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"";

    /// <summary>What is wrong with a text that is no money, as a clause; null where the message of the wrong part is better.</summary>
    public static string? In(string text)
    {
        if (Slips.In(text) is { } slip)
        {
            return slip;
        }

        if (text.Contains("  ", StringComparison.Ordinal))
        {
            return "two blanks are together in it";
        }

        if (NumberSlips.OfApproximation(text) is { } approximation)
        {
            return $"{approximation}; {Order}";
        }

        string[] words = text.Split(' ');
        return Amended(words) is { } amended ? $"{amended.Rule}; did you mean \"{amended.Money}\"?"
            : HasSign(text) ? "a currency is written as its code of ISO 4217, before the number, as in \"EUR 5\"; where its sign has several meanings, all of them are, as in \"USD|CAD 5\""
            : words.Length > 1 && HasGroups(words) ? "a number has no blanks between its digits"
            : IsRange(words) ? NumberSlips.Range
            : OfWords(words);
    }

    // The text with the currency moved to its beginning, or with the missing blank, as the grammar reads it (which does not call this method again); null where that is no money either.
    private static (string Rule, Money Money)? Amended(string[] words)
    {
        for (int at = 1; at < words.Length; at++)
        {
            string currency = words[at].ToUpperInvariant();
            string[] others = [.. words[..at], .. words[(at + 1)..]];
            if (IsCurrency(currency) && Money.TryReadParts($"{currency} {string.Join(' ', others)}", out Money? reordered, out _))
            {
                return (Order, reordered);
            }
        }

        string spaced = Spaced(string.Join(' ', words));
        return Money.TryReadParts(spaced, out Money? money, out _) ? ("a blank is between currency, number and scale word", money)
            : spaced.Length > 3 && IsCurrency(spaced[^3..]) && Money.TryReadParts($"{spaced[^3..]} {spaced[..^3].TrimEnd()}", out money, out _) ? (Order, money)
            : null;
    }

    private static string? OfWords(string[] words)
    {
        if (words.Length == 1)
        {
            return IsCurrency(words[0]) ? "a number is missing after the currency" : null;
        }

        if (words.Length > 2 && CodeList.IsLetters(words[0]) && words[1] is "CFA")
        {
            return "the CFA francs are XOF (West Africa) and XAF (Central Africa)";
        }

        int scale = IsCurrency(words[0]) ? 2 : 1;
        if (words.Length <= scale + 1 || !Figure.TryParse(words[scale - 1], out _))
        {
            return null;
        }

        string others = Shown.Of(string.Join(' ', words[(scale + 1)..]));
        return !TextForm.TryRead(words[scale], out ScaleWord? _, out string? fault) ? fault
            : scale == 1 ? $"{others} follows the scale word; {Order}"
            : $"{others} follows the scale word, which is the last part";
    }

    private static bool IsCurrency(string text) => Array.TrueForAll(text.Split('|'), static code => CurrencyCode.TryParse(code, out _));

    // With a blank between every letter and digit that are side by side.
    private static string Spaced(string text)
    {
        var spaced = new System.Text.StringBuilder(text.Length + 4);
        for (int at = 0; at < text.Length; at++)
        {
            if (at > 0 && ((char.IsAsciiDigit(text[at]) && char.IsAsciiLetter(text[at - 1])) || (char.IsAsciiLetter(text[at]) && char.IsAsciiDigit(text[at - 1]))))
            {
                spaced.Append(' ');
            }

            spaced.Append(text[at]);
        }

        return spaced.ToString();
    }

    private static bool HasSign(string text)
    {
        foreach (char character in text)
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasGroups(string[] words)
    {
        for (int at = 1; at < words.Length; at++)
        {
            if (words[at].Length == 3 && AsciiSet.IsDigits(words[at]) && AsciiSet.IsDigits(words[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRange(string[] words)
    {
        int joint = Array.FindIndex(words, static word => word is "to" or "-" or "\u2013" or "..");
        return joint > 0 && joint < words.Length - 1 && AsciiSet.IsDigits(words[joint - 1]) && AsciiSet.IsDigits(words[joint + 1]);
    }
}
