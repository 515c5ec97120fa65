using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>The rules of French that no table can have: dates, figures, and words that change before the next word.</summary>
internal static class FrenchForms
{
    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>A date in words; a form without usual words is not changed.</summary>
    public static string Date(EdtfDate date, Wording wording)
    {
        string text = date.ToString();
        if (date.Kind == DateKind.Interval && text.Split('/') is [var start, var end])
        {
            return (Simple(start), Simple(end)) switch
            {
                ({ } from, { } to) => wording.Say($"from {from} to {to}"),
                ({ } from, null) when end == ".." => wording.Say($"from {from} on"),
                (null, { } to) when start == ".." => wording.Say($"until {to}"),
                _ => text,
            };
        }

        return text switch
        {
            [.. var whole, '?'] when Simple(whole) is { } words => wording.Say($"{words} (uncertain)"),
            [.. var whole, '~'] when Simple(whole) is { } words => wording.Say($"{words} (approximately)"),
            _ => Simple(text) ?? text,
        };
    }

    /// <summary>A decimal comma, and thin blanks between thousands.</summary>
    public static string Figure(string figure) => string.Concat(figure.Select((character, at) =>
        character is not ('.' or ',') || at == 0 || at + 1 == figure.Length || !char.IsAsciiDigit(figure[at - 1]) || !char.IsAsciiDigit(figure[at + 1]) ? character
        : character == '.' ? ',' : '\u202f'));

    /// <summary>The words before a value: "de Alibaba" is "d’Alibaba", and "à 3 juillet" is "au 3 juillet".</summary>
    public static string Before(string words, string value)
    {
        string plain = SafeText.Plain(value).TrimStart(SafeText.IsolateStart);
        return Ends(words, "de") && IsDay(plain) ? $"{words.AsSpan(0, words.Length - 3)}du "
            : Ends(words, "de") && IsVowel(plain) ? $"{words.AsSpan(0, words.Length - 2)}’"
            : Ends(words, "que") && IsVowel(plain) ? $"{words.AsSpan(0, words.Length - 2)}’"
            : Ends(words, "à") && IsDay(plain) ? $"{words.AsSpan(0, words.Length - 2)}au "
            : words;
    }

    private static bool Ends(string words, string word) => words.EndsWith($"{word} ", StringComparison.Ordinal) && (words.Length == word.Length + 1 || !char.IsLetter(words[^(word.Length + 2)]));

    private static bool IsVowel(string text) => text.Length > 0 && "AEIOUYaeiouyÀÂÉÈÊËÎÏÔÖÛÜàâéèêëîïôöûü".Contains(text[0], StringComparison.Ordinal);

    // Only a day has such a blank after its number.
    private static bool IsDay(string text) => text.IndexOf('\u00a0', StringComparison.Ordinal) is 1 or 2 or 3 && char.IsAsciiDigit(text[0]);

    // A day, a month or a year of four digits.
    private static string? Simple(string text) => text.Split('-') switch
    {
        [{ Length: 4 } year] when IsNumber(year) => year,
        [{ Length: 4 } year, { Length: 2 } month] when Month(month) is { } name && IsNumber(year) => $"{name} {year}",
        [{ Length: 4 } year, { Length: 2 } month, { Length: 2 } day] when Month(month) is { } name && IsNumber(year) && IsNumber(day) => $"{Day(day)}\u00a0{name} {year}",
        _ => null,
    };

    private static string? Month(string month) => IsNumber(month) && int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12 and int number ? Months[number - 1] : null;

    private static string Day(string day) => day == "01" ? "1er" : day.TrimStart('0');

    private static bool IsNumber(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
