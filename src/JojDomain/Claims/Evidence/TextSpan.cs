using System.Globalization;

namespace JojDomain;

/// <summary>A stretch of a text, counted in Unicode code points.</summary>
/// <remarks>
/// The TextPositionSelector of the W3C Web Annotation Data Model (2017, section 4.2.5), which counts characters, not UTF-16 code units:
/// use <see cref="SourceText"/> to convert. A surrogate pair is one code point, so that no span can cut it; a combining mark is one of
/// its own, so that a span can be between a letter and its accent, as it can between the two characters of a CRLF. The Model does
/// not rule out an empty selection; here a span is evidence, and an empty one would cite nothing.
/// </remarks>
public sealed partial record TextSpan : Part
{
    /// <summary>A span from one position up to another.</summary>
    /// <param name="start">The position of the first code point, counted from 0.</param>
    /// <param name="end">The position behind the last code point; greater than the start.</param>
    /// <exception cref="ArgumentException">The start is negative, or the end is not after the start.</exception>
    public TextSpan(int start, int end)
    {
        if (start < 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A span cannot start at {start}: positions are counted from 0."), nameof(start));
        }

        if (end <= start)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A span from {start} to {end} is empty: its end is behind its last code point."), nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>The position of the first code point, counted from 0.</summary>
    [Least(0)]
    public int Start { get; }

    /// <summary>The position behind the last code point.</summary>
    [Least(1)]
    public int End { get; }

    /// <summary>The number of code points; at least 1.</summary>
    public int Length => End - Start;
}
