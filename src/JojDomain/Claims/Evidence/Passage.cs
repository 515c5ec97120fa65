using System.Globalization;

namespace JojDomain;

/// <summary>Evidence: words in the text of a source, by quote, by position or, best, by both.</summary>
/// <remarks>
/// The selectors of the W3C Web Annotation Data Model (2017). A quote finds its words again after the text around them has changed; a
/// position distinguishes equal words. In JSON:
/// <c>{"source":"article","quote":{"exact":"...","prefix":"...","suffix":"..."},"position":{"start":12,"end":20}}</c>. The text that
/// positions count in is the plain text of the source: markup removed, entities resolved, otherwise as it came.
/// </remarks>
[NeedsOneOf(nameof(Quote), nameof(Position))]
[HasStoryRule]
public sealed partial record Passage : Part
{
    // How much context, on each side, is taken without being asked for; beyond it, the position has to distinguish equal words.
    private const int FirstContext = 8;
    private const int LastContext = 128;

    /// <summary>A passage of a source.</summary>
    /// <param name="source">The source whose text it is in.</param>
    /// <param name="quote">The words; null when only their position is known.</param>
    /// <param name="position">Where they are; null when it is not known.</param>
    /// <exception cref="ArgumentException">Neither a quote nor a position is given.</exception>
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

    /// <summary>The words and their context; null when only their position is known, as is the default.</summary>
    public QuoteSelector? Quote { get; }

    /// <summary>Where the words are, in Unicode code points; null when it is not known, as is the default.</summary>
    public TextSpan? Position { get; }

    /// <summary>The passage of these words, which must be in the text exactly once.</summary>
    /// <param name="source">The source whose text it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="exact">The words; not empty.</param>
    /// <param name="contextLength">How many code points to record before and after the words, as far as there are any; none by default.</param>
    /// <exception cref="ArgumentException">
    /// The words are nowhere or more than once; where more than once, give a quote with context and use <see cref="WithPositionIn(SourceText)"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The length of the context is negative.</exception>
    public static Passage Find(Id<Source> source, SourceText text, string exact, int contextLength = 0)
    {
        TextSpan span = new Passage(source, new QuoteSelector(exact)).WithPositionIn(text).Position!;
        return At(source, text, span, contextLength);
    }

    /// <summary>One of several passages of the same words, with as much context as distinguishes it from the others.</summary>
    /// <param name="source">The source whose text it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="exact">The words; not empty.</param>
    /// <param name="occurrence">Which of the places where the words are, counted from 1 in the order of the text; overlapping ones count.</param>
    /// <exception cref="ArgumentException">The words are not in so many places of the text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The occurrence is less than 1.</exception>
    public static Passage FindNth(Id<Source> source, SourceText text, string exact, int occurrence)
    {
        ArgumentNullException.ThrowIfNull(text);
        return At(source, text, OccurrenceOf(new QuoteSelector(exact), text, occurrence, "the text"));
    }

    /// <summary>The passage of these words, which must be in the text exactly once, without context.</summary>
    /// <remarks>For many passages of one text, make one <see cref="SourceText"/> of it.</remarks>
    /// <exception cref="ArgumentException">The words are nowhere or more than once.</exception>
    public static Passage Find(Id<Source> source, string text, string exact) => Find(source, new SourceText(text), exact);

    /// <summary>The passage at a place in a text, with its words quoted from there.</summary>
    /// <param name="source">The source whose text it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The place.</param>
    /// <param name="contextLength">
    /// How many code points to record before and after the words, as far as there are any; none by default. Where that does not distinguish
    /// them apart from equal words elsewhere, more is recorded: enough to do so, or 128 on each side, beyond which only the position does.
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

    /// <summary>The passage at a place in a text, with its words quoted from there, and with no more context than distinguishes them from equal words elsewhere.</summary>
    /// <remarks>For many passages of one text, make one <see cref="SourceText"/> of it.</remarks>
    /// <exception cref="ArgumentException">The place ends beyond the text, or the text holds half of a surrogate pair.</exception>
    public static Passage At(Id<Source> source, string text, TextSpan span) => At(source, new SourceText(text), span);

    /// <summary>Looks for the passage in a text of its source.</summary>
    /// <remarks>
    /// <para>Words are compared character by character, case and accents included; where they are nowhere so, direction marks and soft hyphens, which
    /// nobody sees, are passed over in both, and what is found is moved, with what differs (<see cref="PassageLocation.Difference"/>). Prefix and suffix are part of what is looked for: they
    /// must be directly before and after the words. Overlapping places count as several.</para>
    /// <para>With quote and position: found if the quote and its context are at the position; else moved, if they are in one other
    /// place; ambiguous if in several, of which the nearest is not preferred. With a quote only: found if it is in one place. With
    /// a position only: found if it lies within the text. In all other cases not found. Time grows with the lengths of text and quote
    /// only, for any text.</para>
    /// </remarks>
    public PassageLocation LocateIn(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PassageLocator.Locate(text, Quote, Position);
    }

    /// <inheritdoc cref="LocateIn(SourceText)"/>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public PassageLocation LocateIn(string text) => LocateIn(new SourceText(text));

    /// <summary>The same passage with the position at which it is in a text.</summary>
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
    /// The passage of words that are within this one, such as the cue in a sentence: "alleges" may occur often in the text, and once in the passage.
    /// </summary>
    /// <remarks>
    /// No text is needed: the rest of this passage is the context that distinguishes the words, and the position follows from this passage's position
    /// where it has one. <see cref="At(Id{Source}, SourceText, TextSpan, int)"/> gives a shorter context.
    /// </remarks>
    /// <param name="exact">The words, as they are in the quote of this passage; not empty.</param>
    /// <exception cref="ArgumentException">The words are not in the quote, or more than once, so that <see cref="FindNth(string, int)"/> has to be asked; or there is no quote.</exception>
    public Passage Find(string exact)
    {
        int count = OccurrenceSearch.Count(QuoteOfThis().Text, new QuoteSelector(exact).Exact, out _);
        return count > 1
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{Shown.Of(exact)} is in {count} places of the passage; {nameof(FindNth)} takes one of them."), nameof(exact))
            : FindNth(exact, 1);
    }

    /// <summary>The passage of words that are more than once within this one.</summary>
    /// <param name="exact">The words, as they are in the quote of this passage; not empty.</param>
    /// <param name="occurrence">Which of the places where they are in this passage, counted from 1; overlapping ones count.</param>
    /// <exception cref="ArgumentException">The words are not in so many places of the quote; or there is no quote.</exception>
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
