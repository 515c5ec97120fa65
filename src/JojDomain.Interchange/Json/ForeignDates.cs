using System.Globalization;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Reads the dates of foreign documents, as precisely as they are written and no more.</summary>
internal static partial class ForeignDates
{
    /// <summary>The date; null where the text is no date of ISO 8601. Parts of a second are left out: no date of a story is as fine.</summary>
    public static EdtfDate? Read(ForeignValue value) =>
        value.TryText(out string? text) && EdtfDate.TryParse(WithoutFraction(text), out EdtfDate? date) ? date : null;

    /// <summary>Whether the date has parts of a second that are not zero.</summary>
    public static bool HasFraction(ForeignValue value) => value.TryText(out string? text) && Fraction().Match(text) is { Success: true } fraction && fraction.Value.AsSpan(1).Trim('0').Length > 0;

    /// <summary>The moment, to bring dates in order; null where the text names none.</summary>
    public static DateTimeOffset? Instant(ForeignValue value) =>
        value.TryText(out string? text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment : null;

    private static string WithoutFraction(string text) => Fraction().Replace(text, "");

    [GeneratedRegex(@"(?<=T\d{2}:\d{2}:\d{2})\.\d+")]
    private static partial Regex Fraction();
}
