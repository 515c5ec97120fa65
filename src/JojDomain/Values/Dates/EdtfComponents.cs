using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>Walks over the components of a calendar date and the qualifiers on either side of each.</summary>
internal ref struct EdtfComponents(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the walk has got to.</summary>
    public int At { get; private set; }

    /// <summary>Whether a qualifier has been passed.</summary>
    public bool IsQualified { get; private set; }

    public readonly bool AtEnd => At == _text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Next => AtEnd ? '\0' : _text[At];

    /// <summary>The number of a component without unspecified digits.</summary>
    public static int Number(uint nibbles)
    {
        int number = 0;
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            number = (number * 10) + (int)((nibbles >> shift) & 15);
        }

        return number;
    }

    public bool TryReadYear(out bool negative, out uint nibbles, out bool bothSides, [NotNullWhen(false)] out string? fault)
    {
        bool left = SkipQualifier();
        negative = Next == '-';
        if (negative)
        {
            At++;
        }

        if (!TryReadDigits(4, "year", out nibbles, out bool right, out fault))
        {
            bothSides = false;
            return false;
        }

        bothSides = left && right;
        if (negative && nibbles == 0)
        {
            fault = "there is no year -0000; the year 0 is 0000";
            return false;
        }

        return true;
    }

    public bool TryReadPair(string what, out uint nibbles, [NotNullWhen(false)] out string? fault)
    {
        if (Next != '-')
        {
            nibbles = 0;
            fault = $"{Shown.Of(_text[At..])} is where only a hyphen and the {what} can be";
            return false;
        }

        At++;
        SkipQualifier();
        return TryReadDigits(2, what, out nibbles, out _, out fault);
    }

    private bool TryReadDigits(int count, string what, out uint nibbles, out bool qualified, [NotNullWhen(false)] out string? fault)
    {
        nibbles = 0;
        qualified = false;
        for (int read = 0; read < count; read++)
        {
            char next = Next;
            if (next != 'X' && !char.IsAsciiDigit(next))
            {
                fault = count == 4 ? $"it does not begin with the {what} in four digits, each 0 to 9 or X"
                    : read == 1 && (AtEnd || next == '-') ? $"the {what} has one digit; it is written {(nibbles == DatePattern.Unspecified ? "XX" : $"0{nibbles}")}"
                    : $"the {what} is not two digits, each 0 to 9 or X";
                return false;
            }

            nibbles = (nibbles << 4) | (next == 'X' ? DatePattern.Unspecified : (uint)(next - '0'));
            At++;
        }

        qualified = SkipQualifier();
        if (qualified && IsQualifier(Next))
        {
            fault = "two qualifiers follow each other; % means both ? and ~";
            return false;
        }

        fault = null;
        return true;
    }

    private static bool IsQualifier(char character) => character is '?' or '~' or '%';

    private bool SkipQualifier()
    {
        if (!IsQualifier(Next))
        {
            return false;
        }

        At++;
        IsQualified = true;
        return true;
    }
}
