using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>Reads a duration as ISO 8601 writes it, where it is of one unit: <c>P3Y</c>, <c>PT36H</c>. The number is a figure of its own grammar; a comma is a point.</summary>
internal static class IsoDuration
{
    private const string Example = "such as P3Y or PT36H";

    private static readonly AsciiSet Number = new("0123456789.,");

    /// <summary>Whether the text is meant as such a duration, right or wrong.</summary>
    public static bool IsMeant(ReadOnlySpan<char> text) => text.TrimStart("+-").StartsWith("P", StringComparison.OrdinalIgnoreCase) && !text.Contains(' ');

    public static bool TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Figure? amount,
        out TimeLengthUnit unit,
        [NotNullWhen(false)] out string? fault)
    {
        amount = null;
        unit = default;
        if (text[0] is '+' or '-')
        {
            fault = "a duration has no sign";
            return false;
        }

        bool isOfTime = text is [_, 'T', ..];
        ReadOnlySpan<char> rest = text[(isOfTime ? 2 : 1)..];
        int end = Number.IndexOfOther(rest);
        if (text[0] != 'P' || end <= 0)
        {
            fault = $"ISO 8601 writes a duration as P, T before hours, minutes and seconds, a number and a capital letter, {Example}";
            return false;
        }

        if (UnitOf(rest[end], isOfTime) is not { } found)
        {
            fault = UnitOf(rest[end], !isOfTime) is not null
                ? $"{rest[end]} {(isOfTime ? "is of a date and has no T before it" : "is of a time and has a T before it")}, {Example}"
                : $"{Shown.Of(rest[end..])} is none of the units Y, M, W and D or, after T, H, M and S";
            return false;
        }

        if (end < rest.Length - 1)
        {
            fault = rest[(end + 1)..].ContainsAnyInRange('0', '9')
                ? "it is of more than one unit, and a duration has one: P1Y6M is written 18 month"
                : $"{Shown.Of(rest[(end + 1)..])} follows its unit";
            return false;
        }

        unit = found;
        return TextForm.TryRead(rest[..end].ToString().Replace(',', '.'), out amount, out fault);
    }

    private static TimeLengthUnit? UnitOf(char letter, bool isOfTime) => (letter, isOfTime) switch
    {
        ('Y', false) => TimeLengthUnit.Year,
        ('M', false) => TimeLengthUnit.Month,
        ('W', false) => TimeLengthUnit.Week,
        ('D', false) => TimeLengthUnit.Day,
        ('H', true) => TimeLengthUnit.Hour,
        ('M', true) => TimeLengthUnit.Minute,
        ('S', true) => TimeLengthUnit.Second,
        _ => null,
    };
}
