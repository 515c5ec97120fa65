using System.Globalization;
using System.Numerics;
using NodaTime;

namespace JojDomain;

/// <summary>The first or the last day that a date can mean: a day, an open end, or an unknown one.</summary>
/// <remarks>
/// Days are those of the proleptic Gregorian calendar, in which the year 0 exists. The default value is the unknown end. Two bounds are
/// equal when they are the same day or the same kind of end; two unknown ends are equal as data only. There is no order, because an
/// unknown end has none: <see cref="EdtfDate.OrderAgainst"/> compares dates.
/// </remarks>
public readonly record struct DateBound
{
    // A day of a year of at most four digits is year * 512 + month * 32 + day, which has the order of the days and is never 0.
    private const int UnknownCode = 0;
    private const int FarCode = int.MaxValue - 1;
    private const int OpenPastCode = int.MinValue;
    private const int OpenFutureCode = int.MaxValue;
    private const int FarthestYear = 9999;

    private readonly int _code;
    private readonly FarDay? _far;

    private DateBound(int code, FarDay? far = null)
    {
        _code = code;
        _far = far;
    }

    /// <summary>What kind of end this is; <see cref="DateBoundKind.Unknown"/> for the default value.</summary>
    public DateBoundKind Kind => _code switch
    {
        UnknownCode => DateBoundKind.Unknown,
        OpenPastCode => DateBoundKind.OpenPast,
        OpenFutureCode => DateBoundKind.OpenFuture,
        FarCode => DateBoundKind.FarYear,
        _ => _code >> 9 == -FarthestYear ? DateBoundKind.FarYear : DateBoundKind.Date,
    };

    /// <summary>The day in the ISO calendar; null unless the kind is <see cref="DateBoundKind.Date"/>.</summary>
    public LocalDate? Date => Kind == DateBoundKind.Date ? new LocalDate(_code >> 9, (_code >> 5) & 15, _code & 31) : null;

    /// <summary>The year, of up to 1,000 digits, negative before the year 0; null for an open or unknown end.</summary>
    public BigInteger? Year => !IsKnown ? null : _far?.Year ?? _code >> 9;

    /// <summary>The month, 1 to 12; null for an open or unknown end.</summary>
    public int? Month => !IsKnown ? null : _far?.Month ?? ((_code >> 5) & 15);

    /// <summary>The day of the month, 1 to 31; null for an open or unknown end.</summary>
    public int? Day => !IsKnown ? null : _far?.Day ?? _code & 31;

    internal static DateBound Unknown => default;

    internal static DateBound OpenPast => new(OpenPastCode);

    internal static DateBound OpenFuture => new(OpenFutureCode);

    internal bool IsKnown => _code is not (UnknownCode or OpenPastCode or OpenFutureCode);

    /// <summary>Whether the year has more than four digits.</summary>
    internal bool IsFar => _far is not null;

    /// <summary>The day of a year of more than four digits; null for all others.</summary>
    internal FarDay? Far => _far;

    /// <summary>The bound as a number, but for a day of a year of more than four digits: that of all others has the order of the days.</summary>
    internal int Code => _code;

    /// <summary>The day as <c>YYYY-MM-DD</c>, <c>-YYYY-MM-DD</c> or, beyond four digits, <c>Y&lt;year&gt;-MM-DD</c>; or <c>inf</c>, <c>-inf</c>, <c>unknown</c>.</summary>
    public override string ToString() => _code switch
    {
        UnknownCode => "unknown",
        OpenPastCode => "-inf",
        OpenFutureCode => "inf",
        FarCode => string.Create(CultureInfo.InvariantCulture, $"Y{_far!.Year}-{_far.Month:00}-{_far.Day:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_code >> 9:0000;-0000}-{(_code >> 5) & 15:00}-{_code & 31:00}"),
    };

    internal static DateBound Of(int year, int month, int day) => new(CodeOf(year, month, day));

    internal static DateBound Of(BigInteger year, int month, int day) =>
        BigInteger.Abs(year) <= FarthestYear ? Of((int)year, month, day) : new(FarCode, new FarDay(year, month, day));

    internal static DateBound OfCode(int code, FarDay? far = null) => new(code, far);

    internal static int CodeOf(int year, int month, int day) => (year * 512) + (month * 32) + day;

    /// <summary>The day a few days after a known one of a year of at most four digits, or before it; at most 28.</summary>
    internal DateBound Plus(int days)
    {
        (int year, int month, int day) = (_code >> 9, (_code >> 5) & 15, (_code & 31) + days);
        if (day < 1)
        {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1);
            day += GregorianDays.InMonth(year, month);
        }
        else if (day > GregorianDays.InMonth(year, month))
        {
            day -= GregorianDays.InMonth(year, month);
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        return Of((BigInteger)year, month, day);
    }

    /// <summary>The order of two known days.</summary>
    internal static int CompareDays(DateBound left, DateBound right)
    {
        if (left._far is null && right._far is null)
        {
            return left._code.CompareTo(right._code);
        }

        return left.AsFar().CompareTo(right.AsFar());
    }

    // Month and day do not matter: it is only compared with a day of a year of more than four digits, which is another year.
    private FarDay AsFar() => _far ?? new FarDay(_code >> 9, 0, 0);
}
