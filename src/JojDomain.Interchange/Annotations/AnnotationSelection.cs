using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>What the selectors of one target select together: they are ways to find the same words.</summary>
internal sealed class AnnotationSelection(List<Unplaced> notes)
{
    private QuoteSelector? _quote;
    private TextSpan? _position;
    private readonly List<string> _positions = [];

    /// <summary>Reads selectors.</summary>
    public void Read(ForeignValue selectors)
    {
        foreach (ForeignValue selector in selectors.Items())
        {
            Read(selector, isWithin: false);
        }
    }

    /// <summary>The passage of a source that is selected; null where no text is.</summary>
    public Passage? ToPassage(Id<Source> source)
    {
        if (_quote is not null && _position is not null && CodePoints(_quote.Exact) is var length && length != _position.Length)
        {
            bool isUtf16 = _quote.Exact.Length == _position.Length;
            Note(isUtf16
                ? "the position counts UTF-16 units, as its quote shows, and cannot be given in code points without the text"
                : FormattableString.Invariant($"the position and the quote disagree: the one has {_position.Length} characters, the other {length}"));
            _position = isUtf16 ? null : _position;
        }
        else if (_quote is null && _position is not null)
        {
            Note("the position has no quote beside it that it could be checked by");
        }

        return _quote is null && _position is null ? null : new Passage(source, _quote, _position);
    }

    // Selectors may give the position more than once.
    private void Note(string reason) => notes.AddRange(_positions.Select(pointer => new Unplaced(pointer, reason)));

    private static int CodePoints(string text) => text.EnumerateRunes().Count();

    private void Read(ForeignValue selector, bool isWithin)
    {
        if (selector.Kind != JsonValueKind.Object)
        {
            notes.Add(new Unplaced(selector.Pointer, "a selector is an object"));
            return;
        }

        var members = new ForeignObject(selector, notes, keepsBlanks: true);
        string? type = members.Peek("type") is { } given && given.TryText(out string? name) ? name : null;
        switch (type)
        {
            case AnnotationWords.TextQuoteSelector:
                _ = members.Take("type");
                ReadQuote(members);
                break;
            case AnnotationWords.TextPositionSelector:
                _ = members.Take("type");
                ReadPosition(members, isWithin);
                break;
            default:
                notes.Add(new Unplaced(selector.Pointer, type is null ? "the selector has no type" : $"a {type} selects nothing in a text alone"));
                ReadRefinement(members);
                return;
        }

        ReadRefinement(members);
        members.Report(notes, "a story has no place for it");
    }

    private void ReadRefinement(ForeignObject members)
    {
        foreach (ForeignValue within in members.Take("refinedBy")?.Items() ?? [])
        {
            Read(within, isWithin: true);
        }
    }

    private void ReadQuote(ForeignObject members)
    {
        if (members.Take("exact") is not { } exact)
        {
            notes.Add(new Unplaced(members.Pointer, "the quote has no words"));
            return;
        }

        if (!exact.TryText(out string? words))
        {
            notes.Add(new Unplaced(exact.Pointer, "the words of a quote are one text"));
            return;
        }

        if (words.Length == 0)
        {
            notes.Add(new Unplaced(exact.Pointer, "the quote has no words"));
            return;
        }

        var quote = new QuoteSelector(words, members.TakeText("prefix"), members.TakeText("suffix"));
        if (_quote is not null && _quote != quote)
        {
            notes.Add(new Unplaced(members.Pointer, "another quote is taken"));
            return;
        }

        _quote = quote;
    }

    private void ReadPosition(ForeignObject members, bool isWithin)
    {
        ForeignValue? start = members.Take("start");
        ForeignValue? end = members.Take("end");
        string? reason = null;
        if (start?.Kind != JsonValueKind.Number || end?.Kind != JsonValueKind.Number
            || !start.Value.Element.TryGetInt32(out int first) || !end.Value.Element.TryGetInt32(out int last))
        {
            reason = "a position has a start and an end, which are whole numbers";
        }
        else if (first < 0 || last <= first)
        {
            reason = FormattableString.Invariant($"the span from {first} to {last} is empty");
        }
        else if (isWithin)
        {
            reason = FormattableString.Invariant($"the position {first} to {last} counts within what another selector selects, and not from the beginning of the text");
        }
        else if (_position is null)
        {
            _position = new TextSpan(first, last);
            _positions.Add(members.Pointer);
        }
        else if (_position == new TextSpan(first, last))
        {
            _positions.Add(members.Pointer);
        }
        else
        {
            reason = "another position is taken";
        }

        if (reason is not null)
        {
            notes.Add(new Unplaced(members.Pointer, reason));
        }
    }
}
