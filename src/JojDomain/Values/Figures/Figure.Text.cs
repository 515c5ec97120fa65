using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

public sealed partial record Figure
{
    // Two full decimals need 65; the rest is room for zeros that may be read and dropped.
    private const int LongestText = 100;

    static TextShape ITextForm<Figure>.Shape => TextShape.Matching($"^~?({ExactDecimal.Pattern}(\\.\\.{ExactDecimal.Pattern})?|[<>]=?{ExactDecimal.Pattern})$", LongestText);

    static bool ITextForm<Figure>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Figure? value,
        [NotNullWhen(false)] out string? reason) => TryRead(text, allowTrailingZeros: false, out value, out reason);

    /// <summary>The canonical text, as described for the type: <c>50</c>, <c>~2..3</c>, <c>&gt;=5</c>.</summary>
    /// <returns>Text that <c>Parse</c> reads back to an equal figure.</returns>
    public override string ToString() => _text;

    private string Spell()
    {
        string bounds = (Low, High) switch
        {
            ({ } low, { } high) when low == high => ExactDecimal.Text(low),
            ({ } low, { } high) => $"{ExactDecimal.Text(low)}..{ExactDecimal.Text(high)}",
            ({ } low, null) => (IsLowInclusive ? ">=" : ">") + ExactDecimal.Text(low),
            _ => (IsHighInclusive ? "<=" : "<") + ExactDecimal.Text(High!.Value),
        };
        return IsApproximate ? "~" + bounds : bounds;
    }

    /// <summary>Reads the text form; also with zeros at the end of a fraction where they are allowed, as in text that people write. Never throws.</summary>
    internal static bool TryRead(
        ReadOnlySpan<char> text,
        bool allowTrailingZeros,
        [NotNullWhen(true)] out Figure? value,
        [NotNullWhen(false)] out string? reason)
    {
        value = null;
        string? fault = $"it is longer than {LongestText} characters";
        if (text.Length <= LongestText)
        {
            bool isApproximate = text.StartsWith('~');
            if (TryReadBounds(isApproximate ? text[1..] : text, allowTrailingZeros, out value, out fault))
            {
                value = isApproximate ? About(value) : value;
                reason = null;
                return true;
            }
        }

        reason = $"{Shown.Of(text)} is not a figure: {fault}";
        return false;
    }

    private static bool TryReadBounds(
        ReadOnlySpan<char> text,
        bool allowTrailingZeros,
        [NotNullWhen(true)] out Figure? value,
        [NotNullWhen(false)] out string? fault)
    {
        value = null;
        int range = text.IndexOf("..", StringComparison.Ordinal);
        if (range >= 0)
        {
            return ExactDecimal.TryRead(text[..range], allowTrailingZeros, out decimal low, out fault)
                && ExactDecimal.TryRead(text[(range + 2)..], allowTrailingZeros, out decimal high, out fault)
                && TryBetween(low, high, out value, out fault);
        }

        char sign = text.IsEmpty ? '\0' : text[0];
        bool isBound = sign is '<' or '>';
        ReadOnlySpan<char> number = isBound ? text[1..] : text;
        bool orEqual = isBound && number.StartsWith('=');
        if (!ExactDecimal.TryRead(orEqual ? number[1..] : number, allowTrailingZeros, out decimal bound, out fault))
        {
            return false;
        }

        value = (sign, orEqual) switch
        {
            ('>', true) => AtLeast(bound),
            ('>', false) => MoreThan(bound),
            ('<', true) => AtMost(bound),
            ('<', false) => LessThan(bound),
            _ => Exactly(bound),
        };
        return true;
    }
}
