using System.Globalization;
using System.Numerics;
using NodaTime;

namespace JojDomain;

/// <summary>A date in the Extended Date/Time Format, levels 0, 1 and 2, kept exactly as precise, or as vague, as it was given.</summary>
/// <remarks>
/// <para>
/// The text is kept as it is: <c>2025-07</c> never becomes a day, and no qualifier is dropped. Two dates are equal when their texts are,
/// so <c>2025-07</c> and <c>2025-07-XX</c> are two values with the same bounds. There is no natural order, since dates overlap:
/// <see cref="OrderAgainst"/> says what can be said. A date never turns into an instant by itself.
/// </para>
/// <para>
/// Dates are those of the proleptic Gregorian calendar, in which the year 0000 exists. The text has at most
/// <see cref="MaximumLength"/> characters, and a year at most 1,000 digits, an exponent counted out. A time of day has seconds, and an
/// offset of at most 14 hours or none; the bounds of a date-time are its local day.
/// </para>
/// <para>
/// Where the specification is silent, nothing is read that two readers could take for two things. Refused are a leap second (<c>23:59:60</c>),
/// an offset of <c>-00:00</c>, a time cut short or with a fraction, a time of day in an interval or a set, and a year <c>-0000</c>; an interval
/// between two unknown ends (<c>/</c>) and one that ends before its start can begin; a qualifier or an unspecified digit beside <c>Y</c>, <c>E</c>
/// or <c>S</c>; an exponent or a count of digits that is 0 or begins with 0; two qualifiers on one side of a component, or on both sides of a year
/// that is alone (elsewhere each side reports its own group); an unspecified digit in a season; unspecified digits that fit no day of the
/// calendar (<c>2001-02-3X</c>); in a set, blanks, nesting, intervals, and a range between seasons, between two precisions or between values
/// that are not plain. Accepted are seasons in intervals and with qualifiers, far years in intervals and sets, more significant digits than
/// the year has, and intervals whose ends overlap (<c>2004-06/2004-06-11</c>).
/// </para>
/// <para>Source: ISO 8601-2:2019 and the Library of Congress' EDTF specification of 4 February 2019.</para>
/// </remarks>
public sealed partial record EdtfDate : When
{
    /// <summary>The most characters a text may have: 10,000.</summary>
    public const int MaximumLength = 10_000;

    private const int FarthestPlainYear = 9999;

    private readonly string _text;

    // The codes of the two bounds. What a bound has beyond its code is kept apart: years of more than four digits are few.
    private readonly int _earliest;
    private readonly int _latest;
    private readonly FarEnds? _far;

    /// <summary>A year.</summary>
    /// <param name="year">Any year; beyond four digits the text has the prefix Y.</param>
    public EdtfDate(int year)
        : this(YearText(year), new DatePiece(DateKind.Year, DateBound.Of((BigInteger)year, 1, 1), DateBound.Of((BigInteger)year, 12, 31)))
    {
    }

    /// <summary>A month.</summary>
    /// <param name="year">-9999 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or the year has more than four digits.</exception>
    public EdtfDate(int year, int month)
        : this(
            MonthText(year, month),
            new DatePiece(DateKind.Month, DateBound.Of(year, month, 1), DateBound.Of(year, month, GregorianDays.InMonth(year, month))))
    {
    }

    /// <summary>A day.</summary>
    /// <param name="year">-9999 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year has more than four digits.</exception>
    public EdtfDate(int year, int month, int day)
        : this(DayText(year, month, day), new DatePiece(DateKind.Day, DateBound.Of(year, month, day), DateBound.Of(year, month, day)))
    {
    }

    private EdtfDate(string text, DatePiece extent)
    {
        _text = text;
        Kind = extent.Kind;
        _earliest = extent.Earliest.Code;
        _latest = extent.Latest.Code;
        _far = extent.Earliest.IsFar || extent.Latest.IsFar ? new FarEnds(extent.Earliest.Far, extent.Latest.Far) : null;
    }

    /// <summary>How the date is written: a year, a month, an interval, a set and so on.</summary>
    public DateKind Kind { get; }

    /// <summary>The first day that the date may mean.</summary>
    /// <remarks>
    /// Qualifiers do not widen it: <c>1984~</c> has the bounds of <c>1984</c>, because EDTF does not say how far off an approximate date
    /// may be. Seasons 33 to 41 are exact. The months of seasons 21 to 32 are open in EDTF; they are read widely enough for the
    /// meteorological and the astronomical convention: spring of the north (25) and autumn of the south (31) are March to June, then
    /// June to September (26, 32), September to December (27, 29). Winters of the north and summers of the south (28, 30) may be named by
    /// the year in which they begin or by that in which they end, and reach from December of the year before to March of the year after.
    /// Seasons 21 and 23, which name no hemisphere, are March to December; 22 and 24 are as 28. A set reaches from its earliest
    /// member to its latest.
    /// </remarks>
    public DateBound Earliest => DateBound.OfCode(_earliest, _far?.Earliest);

    /// <summary>The last day that the date may mean; see <see cref="Earliest"/> for how bounds are read.</summary>
    public DateBound Latest => DateBound.OfCode(_latest, _far?.Latest);

    /// <summary>Whether any part of the date is marked uncertain, by <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => _text.AsSpan().ContainsAny('?', '%');

    /// <summary>Whether any part of the date is marked approximate, by <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => _text.AsSpan().ContainsAny('~', '%');

    /// <summary>Whether any digit is left unspecified, by <c>X</c>.</summary>
    public bool HasUnspecifiedDigits => _text.Contains('X', StringComparison.Ordinal);

    /// <summary>A day given by NodaTime, in the ISO calendar, converted from any other.</summary>
    public static EdtfDate Of(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return new EdtfDate(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>The interval from one date to another.</summary>
    /// <param name="start">A year, season, month or day.</param>
    /// <param name="end">A year, season, month or day that does not end before the start begins.</param>
    /// <exception cref="ArgumentException">One of the two is a date-time, an interval or a set, or the end is before the start.</exception>
    public static EdtfDate Between(EdtfDate start, EdtfDate end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return TryRead($"{start._text}/{end._text}", out EdtfDate? interval, out string? reason) ? interval : throw new ArgumentException(reason);
    }

    /// <summary>Whether the texts of both are the same.</summary>
    public bool Equals(EdtfDate? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>A hash of the text.</summary>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The EDTF text, exactly as it was given.</summary>
    public override string ToString() => _text;

    private static string YearText(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{(Math.Abs((long)year) > FarthestPlainYear ? "Y" : "")}{year:0000;-0000}");

    private static string MonthText(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -FarthestPlainYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, FarthestPlainYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000;-0000}-{month:00}");
    }

    private static string DayText(int year, int month, int day)
    {
        string text = MonthText(year, month);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, GregorianDays.InMonth(year, month));
        return string.Create(CultureInfo.InvariantCulture, $"{text}-{day:00}");
    }
}
