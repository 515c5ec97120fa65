using System.Globalization;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Reads a sum as sheets have it, where it can be read in one way only: a single comma or full stop before three digits could be of thousands or of decimals.</summary>
internal static partial class SheetAmount
{
    private const char Euro = '€';

    /// <summary>The currency whose sign a cell or a header has; null where it has none, or one that several currencies have.</summary>
    public static CurrencyCode? CurrencyIn(string text) => text.Contains(Euro, StringComparison.Ordinal) ? CurrencyCode.Parse("EUR") : null;

    /// <summary>The number, before or after the sign of a currency that is known by it; null where the text is none, or could be two.</summary>
    public static decimal? Read(string cell)
    {
        string text = cell.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ');
        text = text.StartsWith(Euro) ? text[1..].TrimStart() : text.EndsWith(Euro) ? text[..^1].TrimEnd() : text;
        string? number = Plain().IsMatch(text) ? text
            : Commas().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal)
            : Blanks().IsMatch(text) ? text.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.')
            : Points().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : null;
        return number is { Length: <= 28 } && decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal amount) ? amount : null;
    }

    [GeneratedRegex(@"^-?\d+(\.(\d{1,2}|\d{4,}))?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$")]
    private static partial Regex Commas();

    [GeneratedRegex(@"^-?\d{1,3}( \d{3})+([.,]\d+)?$|^-?\d+,\d{1,2}$")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$")]
    private static partial Regex Points();
}
