namespace JojDomain;

/// <summary>A calendar date of a four-digit year in which any digit may be unspecified, and month and day may be absent.</summary>
/// <remarks>Eight nibbles, YYYYMMDD from the left: a digit, <see cref="Unspecified"/> or <see cref="Absent"/>. Both of these fit every digit.</remarks>
internal readonly record struct DatePattern
{
    public const uint Unspecified = 10;
    public const uint Absent = 15;
    private const int YearDigits = 4;
    private const int AllDigits = 8;

    private readonly uint _nibbles;
    private readonly bool _negative;

    public DatePattern(bool negative, uint year, uint month, uint day)
    {
        _negative = negative;
        _nibbles = (year << 16) | (month << 8) | day;
    }

    /// <summary>The value of a month or a day that is not there.</summary>
    public static uint AbsentPair => (Absent << 4) | Absent;

    public DateForm Form => Digit(4) == Absent ? DateForm.Year : Digit(6) == Absent ? DateForm.Month : DateForm.Day;

    /// <summary>Whether some day between the first and the last may not fit: a stated digit follows an unspecified one.</summary>
    public bool HasGaps
    {
        get
        {
            bool unspecified = false;
            for (int at = 0; at < AllDigits; at++)
            {
                unspecified |= Digit(at) == Unspecified;
                if (unspecified && Digit(at) < Unspecified)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool HasUnspecifiedDigits
    {
        get
        {
            for (int at = 0; at < AllDigits; at++)
            {
                if (Digit(at) == Unspecified)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The same days with a month or day that may be any left out; 2004-02-XX is 2004-02.</summary>
    public DatePattern Shortest
    {
        get
        {
            uint nibbles = IsAny(6) ? _nibbles | 0xFF : _nibbles;
            return new DatePattern(_negative, nibbles >> 16, IsAny(6) && IsAny(4) ? AbsentPair : (nibbles >> 8) & 0xFF, nibbles & 0xFF);
        }
    }

    /// <summary>The first day that fits, from a code of <see cref="DateBound"/> on; null if there is none.</summary>
    public int? FirstFrom(int code) => Scan(code, 1);

    /// <summary>The last day that fits, up to a code of <see cref="DateBound"/>; null if there is none.</summary>
    public int? LastUpTo(int code) => Scan(code, -1);

    /// <summary>The pattern of the days that fit both; null if digits differ. It may still fit no day of the calendar.</summary>
    public DatePattern? And(DatePattern other)
    {
        if (_negative != other._negative)
        {
            return null;
        }

        uint both = 0;
        for (int at = 0; at < AllDigits; at++)
        {
            uint mine = Digit(at);
            uint theirs = other.Digit(at);
            if (mine < Unspecified && theirs < Unspecified && mine != theirs)
            {
                return null;
            }

            both = (both << 4) | Math.Min(mine, theirs);
        }

        return new DatePattern(_negative, both >> 16, (both >> 8) & 0xFF, both & 0xFF);
    }

    /// <summary>Whether all days from one to another, which lie between the first and the last of the pattern, are its days.</summary>
    /// <remarks>Only stretches within one year or month are told: longer ones have gaps unless the pattern has none.</remarks>
    public bool Fits(int first, int last)
    {
        bool isOne = first == last || (IsAny(6) && first >> 5 == last >> 5) || (IsAny(6) && IsAny(4) && first >> 9 == last >> 9);
        return isOne && YearFits(Math.Abs(first >> 9)) && PairFits(4, (first >> 5) & 15) && PairFits(6, first & 31);
    }

    public override string ToString()
    {
        Span<char> text = stackalloc char[AllDigits + 3];
        int length = 0;
        if (_negative)
        {
            text[length++] = '-';
        }

        for (int at = 0; at < AllDigits && Digit(at) != Absent; at++)
        {
            if (at is 4 or 6)
            {
                text[length++] = '-';
            }

            text[length++] = Digit(at) == Unspecified ? 'X' : (char)('0' + Digit(at));
        }

        return text[..length].ToString();
    }

    private uint Digit(int at) => (_nibbles >> (4 * (AllDigits - 1 - at))) & 15;

    private bool IsAny(int at) => Digit(at) >= Unspecified && Digit(at + 1) >= Unspecified;

    // A month and day that fit do so in any year, but for 29 February. Asked first, so that no years are looked through for what none has.
    private int? Scan(int limit, int step)
    {
        for (int? year = HasDay ? NextYear(limit >> 9, step) : null; year is { } next; year = NextYear(next + step, step))
        {
            if (ScanYear(next, limit, step) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    private bool HasDay
    {
        get
        {
            for (int month = 1; month <= 12; month++)
            {
                for (int day = PairFits(4, month) ? GregorianDays.InMonth(1, month) : 0; day > 0; day--)
                {
                    if (PairFits(6, day))
                    {
                        return true;
                    }
                }
            }

            return PairFits(4, 2) && PairFits(6, 29) && HasLeapYear;
        }
    }

    // The last two digits tell, unless they are 00; then the first two do.
    private bool HasLeapYear
    {
        get
        {
            bool hundreds = false;
            for (int pair = 4; pair < 100; pair += 4)
            {
                if (PairFits(2, pair))
                {
                    return true;
                }

                hundreds |= PairFits(0, pair);
            }

            return PairFits(2, 0) && (hundreds || (PairFits(0, 0) && !_negative));
        }
    }

    // The nearest year that fits, from one on. Digits that do not are jumped over, the leftmost first, so that no run of years is looked through.
    private int? NextYear(int from, int step)
    {
        // By its distance from the year 0; there is no year -0000.
        int least = _negative ? 1 : 0;
        int away = _negative ? -step : step;
        int year = away > 0 ? Math.Max(_negative ? -from : from, least) : Math.Min(_negative ? -from : from, 9999);
        while (year >= least && year <= 9999)
        {
            int at = 0;
            int unit = 1000;
            for (; at < YearDigits && DigitFits(at, year / unit % 10); at++)
            {
                unit /= 10;
            }

            if (at == YearDigits)
            {
                return _negative ? -year : year;
            }

            int stated = (int)Digit(at);
            int found = year / unit % 10;
            int above = year - (year % (10 * unit));
            year = away > 0
                ? above + (found < stated ? stated * unit : 10 * unit)
                : above + (found > stated ? ((stated + 1) * unit) - 1 : -1);
        }

        return null;
    }

    private int? ScanYear(int year, int limit, int step)
    {
        for (int month = step > 0 ? 1 : 12; month is >= 1 and <= 12; month += step)
        {
            if (!PairFits(4, month))
            {
                continue;
            }

            int days = GregorianDays.InMonth(year, month);
            for (int day = step > 0 ? 1 : days; day >= 1 && day <= days; day += step)
            {
                int code = DateBound.CodeOf(year, month, day);
                if (PairFits(6, day) && (step > 0 ? code >= limit : code <= limit))
                {
                    return code;
                }
            }
        }

        return null;
    }

    private bool YearFits(int year) =>
        DigitFits(0, year / 1000) && DigitFits(1, year / 100 % 10) && DigitFits(2, year / 10 % 10) && DigitFits(3, year % 10);

    private bool PairFits(int at, int value) => DigitFits(at, value / 10) && DigitFits(at + 1, value % 10);

    private bool DigitFits(int at, int digit) => Digit(at) >= Unspecified || Digit(at) == (uint)digit;
}
