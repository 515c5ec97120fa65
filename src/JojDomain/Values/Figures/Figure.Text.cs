using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

[TextPattern($"^~?({ExactDecimal.Pattern}(\\.\\.{ExactDecimal.Pattern})?|[<>]=?{ExactDecimal.Pattern})$", LongestText)]
public sealed partial record Figure
{
    // Two full decimals need 65; of a text that is a little longer it can still be said what is wrong with it.
    private const int LongestText = 100;

    static bool ITextForm<Figure>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Figure? value,
        [NotNullWhen(false)] out string? reason)
    {
        value = null;
        string? fault = $"it is longer than {LongestText} characters";
        if (text.Length <= LongestText)
        {
            bool isApproximate = text.StartsWith('~');
            if (TryReadBounds(isApproximate ? text[1..] : text, out value, out fault))
            {
                value = isApproximate ? About(value) : value;
                reason = null;
                return true;
            }
        }

        reason = $"{Shown.Of(text)} is not a figure: {fault}";
        return false;
    }

    /// <summary>The canonical text, as described for the type: <c>50</c>, <c>~2..3</c>, <c>&gt;=5</c>.</summary>
    /// <returns>Text that <c>Parse</c> reads back to an equal figure.</returns>
    public override string ToString() => _text;

    private string TextOfValue()
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

    private static bool TryReadBounds(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Figure? value,
        [NotNullWhen(false)] out string? fault)
    {
        value = null;
        int range = text.IndexOf("..", StringComparison.Ordinal);
        if (range >= 0)
        {
            ReadOnlySpan<char> end = text[(range + 2)..];
            if (range == 0 || end.IsEmpty)
            {
                fault = "a range has a number before its two points and one after them; \"at least 5\" is written >=5, \"at most 5\" <=5";
                return false;
            }

            if (end[0] == '.' || end.IndexOf("..", StringComparison.Ordinal) >= 0)
            {
                fault = NumberSlips.Range;
                return false;
            }

            return ExactDecimal.TryRead(text[..range], out decimal low, out fault)
                && ExactDecimal.TryRead(end, out decimal high, out fault)
                && TryBetween(low, high, out value, out fault);
        }

        char sign = text.IsEmpty ? '\0' : text[0];
        bool isBound = sign is '<' or '>';
        ReadOnlySpan<char> number = isBound ? text[1..] : text;
        bool orEqual = isBound && number.StartsWith('=');
        if (!ExactDecimal.TryRead(orEqual ? number[1..] : number, out decimal bound, out fault))
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
