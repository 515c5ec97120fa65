using System.Globalization;

namespace JojDomain;

/// <summary>The rules by which a quote and a position are located in a text.</summary>
internal static class PassageLocator
{
    public static PassageLocation Locate(SourceText text, QuoteSelector? quote, TextSpan? position)
    {
        if (position is not null && text.TryGetRange(position, out Range range) && (quote is null || IsAt(text.Text, quote, range)))
        {
            return PassageLocation.At(PassageOutcome.Found, new TextSpan(position.Start, position.End), range);
        }

        if (quote is null)
        {
            return PassageLocation.NotFound;
        }

        int count = Occurrences(text, quote, out int first);
        if (count == 0)
        {
            return MarkedQuote.Locate(text, quote, position);
        }

        if (count > 1)
        {
            return PassageLocation.Ambiguous(count);
        }

        range = first..(first + quote.Exact.Length);
        return PassageLocation.At(position is null ? PassageOutcome.Found : PassageOutcome.Moved, text.SpanOf(range), range);
    }

    /// <summary>One of the places of words in a text, counted from 1; null where there are fewer.</summary>
    public static TextSpan? Occurrence(SourceText text, string words, int which)
    {
        _ = OccurrenceSearch.Count(text.Text, words, out int at, which);
        return at < 0 ? null : text.SpanOf(at..(at + words.Length));
    }

    /// <summary>Whether the quote, with its context, is in the text exactly once.</summary>
    public static bool IsOnlyOne(SourceText text, QuoteSelector quote) => Occurrences(text, quote, out _) == 1;

    /// <summary>The words at a place, with context on both sides up to a length in code points.</summary>
    /// <exception cref="ArgumentException">The place ends beyond the text.</exception>
    public static QuoteSelector QuoteAt(SourceText text, TextSpan span, int contextLength)
    {
        if (!text.TryGetRange(span, out Range range))
        {
            string message = string.Create(
                CultureInfo.InvariantCulture, $"The span from {span.Start} to {span.End} ends beyond the text of {text.Length} code points.");
            throw new ArgumentException(message, nameof(span));
        }

        int before = Math.Min(contextLength, span.Start);
        int after = Math.Min(contextLength, text.Length - span.End);
        return new QuoteSelector(text.Text[range], Context(text, span.Start - before, before), Context(text, span.End, after));
    }

    private static string? Context(SourceText text, int start, int length) =>
        length > 0 && text.TryGetRange(new TextSpan(start, start + length), out Range range) ? text.Text[range] : null;

    private static bool IsAt(string text, QuoteSelector quote, Range range) =>
        text.AsSpan()[range].SequenceEqual(quote.Exact)
        && text.AsSpan()[..range.Start].EndsWith(quote.Prefix)
        && text.AsSpan()[range.End..].StartsWith(quote.Suffix);

    private static int Occurrences(SourceText text, QuoteSelector quote, out int first)
    {
        int count = OccurrenceSearch.Count(text.Text, $"{quote.Prefix}{quote.Exact}{quote.Suffix}", out first);
        first += quote.Prefix?.Length ?? 0;
        return count;
    }
}
