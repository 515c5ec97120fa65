namespace JojDomain;

/// <content>Looking for the days that fit.</content>
internal readonly partial record struct DatePattern
{
    private const int FarthestYear = 9999;

    /// <summary>The first day that fits, from a code of <see cref="DateBound"/> on; null if there is none.</summary>
    public int? FirstFrom(int code) => Scan(code, 1);

    /// <summary>The last day that fits, up to a code of <see cref="DateBound"/>; null if there is none.</summary>
    public int? LastUpTo(int code) => Scan(code, -1);

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

    // The last two digits decide, unless they are 00; then the first two do.
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
        int year = away > 0 ? Math.Max(_negative ? -from : from, least) : Math.Min(_negative ? -from : from, FarthestYear);
        while (year >= least && year <= FarthestYear)
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
}
