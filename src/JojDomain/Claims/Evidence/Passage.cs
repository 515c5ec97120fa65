using System.Globalization;

namespace JojDomain;

/// <summary>Evidence: words in the text of a source, given by quote, by position or, best, by both.</summary>
/// <remarks>
/// The selectors of the W3C Web Annotation Data Model (2017). A quote is found again after the text around it has changed; a position distinguishes equal words. In JSON:
/// <c>{"source":"article","quote":{"exact":"...","prefix":"...","suffix":"..."},"position":{"start":12,"end":20}}</c>. Positions count in the plain text of the source: markup is removed,
/// character entities are resolved, and nothing else is changed.
/// </remarks>
[NeedsOneOf(nameof(Quote), nameof(Position))]
[HasStoryRule]
public sealed partial record Passage : Part
{
    // The context that is added on each side to distinguish equal words: the first attempt, and the most.
    private const int FirstContext = 8;
    private const int LastContext = 128;

    /// <summary>A passage of a source.</summary>
    /// <param name="source">The source whose text it is in.</param>
    /// <param name="quote">The words; null when only their position is known.</param>
    /// <param name="position">Where they are, in Unicode code points; null when it is not known.</param>
    /// <exception cref="ArgumentException">The source is null, or both quote and position are.</exception>
    public Passage(Id<Source> source, QuoteSelector? quote = null, TextSpan? position = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (quote is null && position is null)
        {
            throw new ArgumentException("A passage has a quote, a position or both.", nameof(quote));
        }

        Source = source;
        Quote = quote;
        Position = position;
    }

    /// <summary>The source whose text the passage is in.</summary>
    public Id<Source> Source { get; }

    /// <summary>The words and their context; null, the default, when only their position is known.</summary>
    public QuoteSelector? Quote { get; }

    /// <summary>Where the words are, in Unicode code points; null, the default, when it is not known.</summary>
    public TextSpan? Position { get; }

    /// <summary>The passage of these words, which must be in the text exactly once.</summary>
    /// <param name="source">The source whose text it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="exact">The words; not empty.</param>
    /// <param name="contextLength">The number of code points to record before and after the words, as far as there are as many; 0 by default.</param>
    /// <exception cref="ArgumentException">The words are not in the text, or more than once; <see cref="FindNth(Id{Source}, SourceText, string, int)"/> takes one of several places.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length of the context is negative.</exception>
    public static Passage Find(Id<Source> source, SourceText text, string exact, int contextLength = 0)
    {
        TextSpan span = new Passage(source, new QuoteSelector(exact)).WithPositionIn(text).Position!;
        return At(source, text, span, contextLength);
    }

    /// <summary>One of several places with the same words, with enough context to distinguish it from the others.</summary>
    /// <param name="source">The source whose text it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="exact">The words; not empty.</param>
    /// <param name="occurrence">The number of the place, counted from 1 in the order of the text; overlapping ones count.</param>
    /// <exception cref="ArgumentException">The text has fewer such places.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The occurrence is less than 1.</exception>
    public static Passage FindNth(Id<Source> source, SourceText text, string exact, int occurrence)
    {
        ArgumentNullException.ThrowIfNull(text);
        return At(source, text, OccurrenceOf(new QuoteSelector(exact), text, occurrence, "the text"));
    }

    /// <summary>The passage of these words, which must be in the text exactly once, without context.</summary>
    /// <remarks>For many passages of one text, make one <see cref="SourceText"/> of it.</remarks>
    /// <exception cref="ArgumentException">The words are not in the text, or more than once; or the text holds half of a surrogate pair.</exception>
    public static Passage Find(Id<Source> source, string text, string exact) => Find(source, new SourceText(text), exact);

    /// <summary>The passage at a place in a text, with its words quoted from there.</summary>
    /// <param name="source">The source whose text it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The place.</param>
    /// <param name="contextLength">
    /// The number of code points to record before and after the words, as far as there are as many; 0 by default. More are recorded where the quote would otherwise fit other places too: as
    /// many as distinguish it, up to 128 on each side. Beyond that only the position distinguishes it.
    /// </param>
    /// <exception cref="ArgumentException">The place ends beyond the text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length of the context is negative.</exception>
    public static Passage At(Id<Source> source, SourceText text, TextSpan span, int contextLength = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(span);
        ArgumentOutOfRangeException.ThrowIfNegative(contextLength);
        int length = contextLength;
        QuoteSelector quote = PassageLocator.QuoteAt(text, span, length);
        while (length < LastContext && !PassageLocator.IsOnlyOne(text, quote))
        {
            length = Math.Clamp(2 * length, FirstContext, LastContext);
            quote = PassageLocator.QuoteAt(text, span, length);
        }

        return new Passage(source, quote, span);
    }

    /// <summary>The passage at a place in a text, with its words quoted from there, and with only as much context as distinguishes them from equal words elsewhere.</summary>
    /// <remarks>For many passages of one text, make one <see cref="SourceText"/> of it.</remarks>
    /// <exception cref="ArgumentException">The place ends beyond the text, or the text holds half of a surrogate pair.</exception>
    public static Passage At(Id<Source> source, string text, TextSpan span) => At(source, new SourceText(text), span);

    /// <summary>Looks for the passage in a text of its source.</summary>
    /// <remarks>
    /// <para>Words are compared character by character, case and accents included. Prefix and suffix are part of the search: they must be directly before and after the words. Overlapping places
    /// count as several. Where there is no such place, the search ignores direction marks and soft hyphens, which are invisible; the outcome is then "moved", and
    /// <see cref="PassageLocation.Difference"/> describes the difference.</para>
    /// <para>With quote and position: found if the quote and its context are at the position; otherwise moved if they are in one other place, and ambiguous if they are in several, of which the
    /// nearest is not preferred. With a quote only: found if it is in one place, ambiguous if in several. With a position only: found if it is within the text. In all other cases not found.
    /// The time is linear in the lengths of text and quote, for any text.</para>
    /// </remarks>
    public PassageLocation LocateIn(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PassageLocator.Locate(text, Quote, Position);
    }

    /// <inheritdoc cref="LocateIn(SourceText)"/>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public PassageLocation LocateIn(string text) => LocateIn(new SourceText(text));

    /// <summary>The same passage with its position in a text.</summary>
    /// <exception cref="ArgumentException">The passage is not in the text, or fits several places.</exception>
    public Passage WithPositionIn(SourceText text)
    {
        PassageLocation location = LocateIn(text);
        if (location.Span is null)
        {
            throw new ArgumentException(
                location.Outcome == PassageOutcome.Ambiguous
                    ? string.Create(CultureInfo.InvariantCulture, $"{Describe()} is in {location.Candidates} places of the text; a quote with a prefix or suffix would distinguish them.")
                    : $"{Describe()} is not in the text.",
                nameof(text));
        }

        return location.Outcome == PassageOutcome.Found && Position is not null
            ? this
            : new Passage(Source, Quote, location.Span) { Unknown = Unknown };
    }

    /// <summary>
    /// The passage of words within this one, such as the cue in a sentence: "alleges" may be in many places of the text, and in one of the passage.
    /// </summary>
    /// <remarks>
    /// No text is needed: the rest of this passage becomes the context of the words, and their position follows from this passage's position where it has one.
    /// <see cref="At(Id{Source}, SourceText, TextSpan, int)"/> gives a shorter context.
    /// </remarks>
    /// <param name="exact">The words, as they are in the quote of this passage; not empty.</param>
    /// <exception cref="ArgumentException">The words are not in the quote, or more than once (use <see cref="FindNth(string, int)"/>); or there is no quote.</exception>
    public Passage Find(string exact)
    {
        int count = OccurrenceSearch.Count(QuoteOfThis().Text, new QuoteSelector(exact).Exact, out _);
        return count > 1
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{Shown.Of(exact)} is in {count} places of the passage; {nameof(FindNth)} takes one of them."), nameof(exact))
            : FindNth(exact, 1);
    }

    /// <summary>The passage of words within this one that has them more than once.</summary>
    /// <param name="exact">The words, as they are in the quote of this passage; not empty.</param>
    /// <param name="occurrence">The number of the place in this passage, counted from 1; overlapping ones count.</param>
    /// <exception cref="ArgumentException">The quote has fewer such places, or there is no quote.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The occurrence is less than 1.</exception>
    public Passage FindNth(string exact, int occurrence)
    {
        SourceText whole = QuoteOfThis();
        TextSpan within = OccurrenceOf(new QuoteSelector(exact), whole, occurrence, "the passage");
        _ = whole.TryGetRange(within, out Range range);
        var quote = new QuoteSelector(exact, $"{Quote!.Prefix}{whole.Text[..range.Start]}", $"{whole.Text[range.End..]}{Quote.Suffix}");
        return new Passage(Source, quote, Position is null ? null : new TextSpan(Position.Start + within.Start, Position.Start + within.End));
    }

    /// <inheritdoc cref="WithPositionIn(SourceText)"/>
    public Passage WithPositionIn(string text) => WithPositionIn(new SourceText(text));

    private SourceText QuoteOfThis() => Quote is { } quote
        ? new SourceText(quote.Exact)
        : throw new ArgumentException($"{Describe()} has no words to look in; {nameof(At)} quotes them from the text.");

    private static TextSpan OccurrenceOf(QuoteSelector quote, SourceText text, int occurrence, string where)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(occurrence, 1);
        return PassageLocator.Occurrence(text, quote.Exact, occurrence)
            ?? throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{Shown.Of(quote.Exact)} is in {OccurrenceSearch.Count(text.Text, quote.Exact, out _)} places of {where}; there is no occurrence {occurrence}."),
                nameof(occurrence));
    }

    private string Describe() => Quote is { } quote
        ? Shown.Of(quote.Exact)
        : string.Create(CultureInfo.InvariantCulture, $"The span from {Position!.Start} to {Position.End}");
}
