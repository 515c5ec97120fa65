using System.Globalization;

namespace JojDomain;

/// <summary>The text of a source, prepared to locate many passages in it.</summary>
/// <remarks>
/// The text is taken exactly as given: a byte order mark counts as a character, line ends are not unified, nothing is normalised. C# strings are indexed in UTF-16 code units, and passages
/// in Unicode code points. A conversion takes log n steps, where n is the number of characters outside the Basic Multilingual Plane. Instances are immutable and can be shared between
/// threads. They are compared by reference: compare <see cref="Text"/> or <see cref="Fingerprint"/>.
/// </remarks>
public sealed class SourceText
{
    // The index of each surrogate pair, in UTF-16 code units: a pair is the only difference between the two ways of counting.
    private readonly int[] _pairs;
    private ContentHash? _hash;
    private VisibleText? _visible;

    /// <summary>Prepares a text.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, so that it is not Unicode text.</exception>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int broken = WellFormed.IndexOfBrokenSurrogate(text);
        if (broken >= 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The text is not well-formed Unicode: half of a surrogate pair is alone at index {broken}."),
                nameof(text));
        }

        Text = text;
        _pairs = PairsOf(text);
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The length of the text in Unicode code points.</summary>
    public int Length => Text.Length - _pairs.Length;

    /// <summary>The SHA-256 of the text's UTF-8 bytes, without a byte order mark; computed when first asked for.</summary>
    public ContentHash Hash => _hash ??= ContentHash.Sha256OfText(Text);

    /// <summary>The length and hash of the text, to compare with <see cref="Source.Text"/>.</summary>
    public TextFingerprint Fingerprint => new(Length, Hash);

    /// <summary>The text as it is read, without direction marks and soft hyphens; made when first asked for.</summary>
    internal VisibleText Visible => _visible ??= new(Text);

    /// <summary>Gives the UTF-16 range of a span, so that <c>text.Text[range]</c> are its words; false if the span ends beyond the text.</summary>
    public bool TryGetRange(TextSpan span, out Range range)
    {
        ArgumentNullException.ThrowIfNull(span);
        bool within = span.End <= Length;
        range = within ? ToUtf16(span.Start)..ToUtf16(span.End) : default;
        return within;
    }

    /// <summary>The span of a UTF-16 range, such as <c>index..(index + length)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches beyond the text.</exception>
    /// <exception cref="ArgumentException">The range is empty, or it cuts a surrogate pair.</exception>
    public TextSpan SpanOf(Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(Text.Length);
        return new TextSpan(ToCodePoints(start), ToCodePoints(start + length));
    }

    // The position of a pair in code points is its UTF-16 index minus the number of pairs before it.
    private int ToUtf16(int codePoints)
    {
        int low = 0;
        int high = _pairs.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_pairs[middle] - middle < codePoints)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoints + low;
    }

    private int ToCodePoints(int index)
    {
        int found = Array.BinarySearch(_pairs, index);
        int before = found < 0 ? ~found : found;
        return before > 0 && _pairs[before - 1] == index - 1
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The range cuts the surrogate pair at index {index - 1}."))
            : index - before;
    }

    private static int[] PairsOf(string text)
    {
        int count = 0;
        foreach (char unit in text)
        {
            count += char.IsHighSurrogate(unit) ? 1 : 0;
        }

        int[] pairs = count == 0 ? [] : new int[count];
        for (int i = 0, at = -1; i < count; i++)
        {
            at += 1 + text.AsSpan(at + 1).IndexOfAnyInRange('\uD800', '\uDBFF');
            pairs[i] = at;
        }

        return pairs;
    }
}
