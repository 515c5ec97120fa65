using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A reported length of time in the unit it was reported in, with the approximation and bounds of its figure: "over 10 years", "about two weeks", "2 to 3 months".
/// </summary>
/// <remarks>
/// Text form: the text of the <see cref="Figure"/>, one blank, the unit in the singular: <c>10 year</c>, <c>~2 week</c>, <c>2..3 month</c>, <c>&gt;=6 month</c>.
/// A duration of ISO 8601 in one unit is read too, <c>P10Y</c> as <c>10 year</c> and <c>PT36H</c> as <c>36 hour</c>; one in several (<c>P1Y6M</c>) is refused.
/// Every bound is above 0. It is not the <c>Duration</c> of NodaTime, which counts nanoseconds: a month or "about two weeks" has no number of them.
/// Equality is by content (<c>2 week</c> and <c>14 day</c> are unequal); there is no order. Source: durations of ISO 8601-1:2019 and the TIMEX3 modifiers of
/// ISO 24617-1, in words.
/// </remarks>
public sealed partial record TimeLength : ITextForm<TimeLength>
{
    // A figure takes at most 100 characters, a unit 7.
    private const int LongestText = 108;

    private const string Above0 = @"([1-9][0-9]*(\.[0-9]*[1-9])?|0\.[0-9]*[1-9])";

    private const string IsoAbove0 = "([1-9][0-9]*([.,][0-9]*[1-9])?|0[.,][0-9]*[1-9])";

    private readonly string _text;

    /// <summary>Makes a duration.</summary>
    /// <param name="amount">How many units; every bound above 0. A number converts by itself.</param>
    /// <param name="unit">The unit as reported.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    /// <exception cref="ArgumentException">A bound is not above 0, or the unit is not one of <see cref="TimeLengthUnit"/>.</exception>
    public TimeLength(Figure amount, TimeLengthUnit unit)
    {
        ArgumentNullException.ThrowIfNull(amount);
        if (!Enum.IsDefined(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "The unit is not a member of TimeLengthUnit.");
        }

        if (!IsPositive(amount))
        {
            throw new ArgumentException(NotPositive(amount));
        }

        Amount = amount;
        Unit = unit;
        _text = string.Concat(amount.ToString(), " ", TimeLengthUnitCodec.Instance.WordOf(unit));
    }

    /// <summary>How many units; every bound is above 0.</summary>
    public Figure Amount { get; }

    /// <summary>The unit as reported.</summary>
    public TimeLengthUnit Unit { get; }

    /// <summary>Whether two durations can be one.</summary>
    /// <param name="other">The other duration.</param>
    /// <returns>
    /// The result of <see cref="Figure.MatchAgainst"/> where both have the same unit. Otherwise <see cref="ValueMatch.Undetermined"/>: a coarser unit may be a coarser report ("two years" for
    /// 22 months).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ValueMatch MatchAgainst(TimeLength other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Unit == other.Unit ? Amount.MatchAgainst(other.Amount) : ValueMatch.Undetermined;
    }

    static TextShape ITextForm<TimeLength>.Shape =>
        TextShape.Matching($"^(~?({Above0}(\\.\\.{Above0})?|[<>]=?{Above0}) ({string.Join('|', TimeLengthUnitCodec.Instance.AllWords)})|P({IsoAbove0}[YMWD]|T{IsoAbove0}[HMS]))$", LongestText, ["3 year", "~2 week", "P3Y"]);

    static bool ITextForm<TimeLength>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out TimeLength? value,
        [NotNullWhen(false)] out string? reason)
    {
        value = null;
        string? fault = $"it is longer than {LongestText} characters";
        if (text.Length <= LongestText && TryReadParts(text, out value, out fault))
        {
            reason = null;
            return true;
        }

        reason = $"{Shown.Of(text)} is not a duration: {fault}";
        return false;
    }

    /// <summary>The canonical text, such as <c>2..3 month</c>.</summary>
    /// <returns>Text that <c>Parse</c> reads back to an equal duration.</returns>
    public override string ToString() => _text;

    private static bool TryReadParts(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out TimeLength? value,
        [NotNullWhen(false)] out string? fault)
    {
        value = null;
        if (!(IsoDuration.IsMeant(text)
            ? IsoDuration.TryRead(text, out Figure? amount, out TimeLengthUnit unit, out fault)
            : TryReadWords(text, out amount, out unit, out fault)))
        {
            fault = Slips.In(text) ?? fault;
            return false;
        }

        if (!IsPositive(amount))
        {
            fault = NotPositive(amount);
            return false;
        }

        value = new TimeLength(amount, unit);
        return true;
    }

    private static bool TryReadWords(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Figure? amount,
        out TimeLengthUnit unit,
        [NotNullWhen(false)] out string? fault)
    {
        amount = null;
        unit = default;
        int blank = text.IndexOf(' ');
        if (blank < 0)
        {
            fault = "it is not a figure, a blank and a unit, such as \"10 year\"";
            return false;
        }

        // The number is checked first: where it has a blank in it, the rest would be reported as a wrong unit.
        return TextForm.TryRead(text[..blank], out amount, out fault) && TimeLengthUnitCodec.Instance.TryFind(text[(blank + 1)..], out unit, out fault);
    }

    private static bool IsPositive(Figure amount) => amount.Low is null or > 0m && amount.High is null or > 0m;

    private static string NotPositive(Figure amount) => $"the amount {Shown.Of(amount.ToString())} is not above 0";
}
