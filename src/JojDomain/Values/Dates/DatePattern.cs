namespace JojDomain;

/// <summary>A calendar date of a four-digit year in which any digit may be unspecified, and month and day may be absent.</summary>
/// <remarks>Eight nibbles, YYYYMMDD from the left: a digit, <see cref="Unspecified"/> or <see cref="Absent"/>. Both of these fit every digit.</remarks>
internal readonly partial record struct DatePattern
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

    public DateKind Kind => Digit(4) == Absent ? DateKind.Year : Digit(6) == Absent ? DateKind.Month : DateKind.Day;

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
    /// <remarks>Only stretches within one year or month are known: longer ones have gaps unless the pattern has none.</remarks>
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

    private bool YearFits(int year) =>
        DigitFits(0, year / 1000) && DigitFits(1, year / 100 % 10) && DigitFits(2, year / 10 % 10) && DigitFits(3, year % 10);

    private bool PairFits(int at, int value) => DigitFits(at, value / 10) && DigitFits(at + 1, value % 10);

    private bool DigitFits(int at, int digit) => Digit(at) >= Unspecified || Digit(at) == (uint)digit;
}
