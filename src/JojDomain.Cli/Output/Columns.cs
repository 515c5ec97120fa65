using System.Globalization;
using System.Text;

namespace JojDomain.Cli.Output;

/// <summary>Counts the columns that a text takes in a terminal.</summary>
internal static class Columns
{
    public static int Of(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    public static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is >= 0x1160 and <= 0x11FF ? 0 : IsWide(rune.Value) ? 2 : 1, // The vowels and finals of Hangul join what is before them.
    };

    // The wide and full-width blocks of Unicode Standard Annex 11, East Asian Width.
    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x17000 and <= 0x18CFF) or (>= 0x1B000 and <= 0x1B2FF)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FC) or (>= 0x1F7E0 and <= 0x1F7EB) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x1FA70 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD)
        or 0x231A or 0x231B or (>= 0x23E9 and <= 0x23EC) or 0x23F0 or 0x23F3 or 0x2614 or 0x2615 or (>= 0x2648 and <= 0x2653) or 0x267F or 0x2693 or 0x26A1
        or 0x26D4 or 0x26EA or 0x26FD or 0x2705 or 0x2728 or 0x274C or 0x274E or (>= 0x2753 and <= 0x2755) or 0x2757 or (>= 0x2795 and <= 0x2797) or 0x2B50 or 0x2B55;
}
