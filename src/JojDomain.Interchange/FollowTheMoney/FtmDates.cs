using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Dates as prefixes of ISO 8601: a year, a month, a day, or a date-time in UTC, which FollowTheMoney writes without saying so. There are no ranges.</summary>
internal static partial class FtmDates
{
    /// <summary>The prefix for a date; false where it has none that says the same.</summary>
    public static bool TryPrefix([NotNullWhen(true)] When? when, [NotNullWhen(true)] out string? prefix)
    {
        prefix = when is EdtfDate date && Prefix().IsMatch(date.ToString()) ? date.ToString().TrimEnd('Z') : null;
        return prefix is not null;
    }

    // The library reads years from 1000 to 2999.
    [GeneratedRegex(@"^[12]\d{3}(-(0[1-9]|1[0-2])(-\d{2}(T\d{2}:\d{2}:\d{2}Z)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
