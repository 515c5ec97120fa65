using System.Globalization;

namespace JojDomain;

/// <summary>Locates a quote by its visible characters, where its direction marks and soft hyphens differ from those of the text.</summary>
internal static class MarkedQuote
{
    public static PassageLocation Locate(SourceText text, QuoteSelector quote, TextSpan? position)
    {
        var exact = new VisibleText(quote.Exact);
        var prefix = new VisibleText(quote.Prefix ?? "");
        var suffix = new VisibleText(quote.Suffix ?? "");
        bool canDiffer = text.Visible.HasMarks || exact.HasMarks || prefix.HasMarks || suffix.HasMarks;
        if (!canDiffer || exact.Text.Length == 0)
        {
            return PassageLocation.NotFound;
        }

        int count = OccurrenceSearch.Count(text.Visible.Text, $"{prefix.Text}{exact.Text}{suffix.Text}", out int first);
        if (count != 1)
        {
            return count == 0 ? PassageLocation.NotFound : AtPosition(text, quote, position) ?? PassageLocation.Ambiguous(count);
        }

        int start = first + prefix.Text.Length;
        Range range = Widened(text.Text, quote.Exact, text.Visible.IndexInText(start), text.Visible.IndexInText(start + exact.Text.Length - 1) + 1);
        Range whole = Widened(
            text.Text,
            $"{quote.Prefix}{quote.Exact}{quote.Suffix}",
            text.Visible.IndexInText(first),
            text.Visible.IndexInText(start + exact.Text.Length + suffix.Text.Length - 1) + 1);
        return PassageLocation.At(PassageOutcome.Moved, text.SpanOf(range), range, DifferenceOf(text.Text.AsSpan()[whole], $"{quote.Prefix}{quote.Exact}{quote.Suffix}"));
    }

    // Where several places fit, the position of the passage decides.
    private static PassageLocation? AtPosition(SourceText text, QuoteSelector quote, TextSpan? position)
    {
        if (position is null || !text.TryGetRange(position, out Range range))
        {
            return null;
        }

        ReadOnlySpan<char> there = text.Text.AsSpan()[range];
        return new VisibleText(there.ToString()).Text == new VisibleText(quote.Exact).Text
            ? PassageLocation.At(PassageOutcome.Moved, position, range, DifferenceOf(there, quote.Exact))
            : null;
    }

    // Marks at the ends of the range are included where the quote has them too.
    private static Range Widened(string text, string quote, int start, int end)
    {
        int leading = quote.TakeWhile(VisibleText.IsMark).Count();
        int trailing = quote.Reverse().TakeWhile(VisibleText.IsMark).Count();
        bool hasLeading = text.AsSpan(0, start).EndsWith(quote.AsSpan(0, leading));
        bool hasTrailing = text.AsSpan(end).StartsWith(quote.AsSpan(quote.Length - trailing));
        return (start - (hasLeading ? leading : 0))..(end + (hasTrailing ? trailing : 0));
    }

    private static string? DifferenceOf(ReadOnlySpan<char> text, ReadOnlySpan<char> quote)
    {
        List<char> inText = [];
        List<char> inQuote = [];
        while (!text.IsEmpty || !quote.IsEmpty)
        {
            ReadOnlySpan<char> textMarks = text[..MarksAtStart(text)];
            ReadOnlySpan<char> quoteMarks = quote[..MarksAtStart(quote)];
            if (!textMarks.SequenceEqual(quoteMarks))
            {
                inText.AddRange(textMarks);
                inQuote.AddRange(quoteMarks);
            }

            text = text[Math.Min(textMarks.Length + 1, text.Length)..];
            quote = quote[Math.Min(quoteMarks.Length + 1, quote.Length)..];
        }

        return (inText.Count, inQuote.Count) switch
        {
            (0, 0) => null,
            (_, 0) => $"the text has {Listed(inText)}, and the quote does not",
            (0, _) => $"the quote has {Listed(inQuote)}, and the text does not",
            _ => $"the text has {Listed(inText)} where the quote does not, and the quote has {Listed(inQuote)} where the text does not",
        };
    }

    private static int MarksAtStart(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && VisibleText.IsMark(text[count]))
        {
            count++;
        }

        return count;
    }

    private static string Listed(List<char> marks) => string.Join(", ", marks.CountBy(static mark => mark).Select(static each =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(int)each.Key:X4} ({VisibleText.NameOf(each.Key)}{(each.Value == 1 ? "" : $", {each.Value} times")})")));
}
