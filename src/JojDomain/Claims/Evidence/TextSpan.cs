using System.Globalization;

namespace JojDomain;

/// <summary>A span of a text, counted in Unicode code points.</summary>
/// <remarks>
/// The TextPositionSelector of the W3C Web Annotation Data Model (2017, section 4.2.5), which counts characters, not UTF-16 code units: use <see cref="SourceText"/> to convert. A surrogate
/// pair is one code point, so that no span can cut it. A combining mark is a code point of its own, so that a span can end between a letter and its accent, and also between the two
/// characters of a CRLF. The Model allows an empty selection; a span here does not, because it would cite nothing.
/// </remarks>
public sealed partial record TextSpan : Part
{
    /// <summary>A span from one position up to another.</summary>
    /// <param name="start">The position of the first code point, counted from 0.</param>
    /// <param name="end">The position after the last code point; greater than the start.</param>
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

    /// <summary>The position after the last code point; greater than the start.</summary>
    [Least(1)]
    public int End { get; }

    /// <summary>The number of code points; at least 1.</summary>
    public int Length => End - Start;
}
