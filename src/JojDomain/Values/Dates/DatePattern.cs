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

    private int LowestYear => YearWith(0);

    private int HighestYear => YearWith(9);

    /// <summary>The first day that fits, from a code of <see cref="DateBound"/> on; null if there is none.</summary>
    public int? FirstFrom(int code) => Scan(Math.Max(code >> 9, _negative ? -HighestYear : LowestYear), code, 1);

    /// <summary>The last day that fits, up to a code of <see cref="DateBound"/>; null if there is none.</summary>
    public int? LastUpTo(int code) => Scan(Math.Min(code >> 9, _negative ? -LowestYear : HighestYear), code, -1);

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

    /// <summary>Whether a day between the first and the last of the pattern is one of its days.</summary>
    public bool Fits(int code) => YearFits(Math.Abs(code >> 9)) && PairFits(4, (code >> 5) & 15) && PairFits(6, code & 31);

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

    private int YearWith(int unspecified)
    {
        int year = 0;
        for (int at = 0; at < YearDigits; at++)
        {
            year = (year * 10) + (Digit(at) == Unspecified ? unspecified : (int)Digit(at));
        }

        return year;
    }

    // Bounded: at most 10,000 years are looked at, and within a run of fitting years only a 29 February can be missing, for seven of them.
    private int? Scan(int year, int limit, int step)
    {
        int last = step > 0 ? (_negative ? -LowestYear : HighestYear) : (_negative ? -HighestYear : LowestYear);
        for (; (last - year) * step >= 0; year += step)
        {
            // There is no year -0000.
            if ((_negative && year == 0) || !YearFits(Math.Abs(year)))
            {
                continue;
            }

            if (ScanYear(year, limit, step) is { } code)
            {
                return code;
            }
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
