using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>Writes the timeline: each entry in words, and beside them the days that its time may mean. No day is chosen.</summary>
internal sealed class TimelinePicture(HtmlWriter html, Wording wording)
{
    // A bar that is narrower cannot be seen.
    private const double Least = 0.8;

    private const int MostClaims = 4;

    public void Write(IReadOnlyList<ToldMoment> moments)
    {
        ToldSpan[] spans = [.. moments.Select(static moment => moment.Span).OfType<ToldSpan>()];
        if (spans.Length < 2)
        {
            List(moments, null);
            return;
        }

        var scale = new TimeScale(spans);
        Definitions();
        Key(spans, scale);
        Axis(scale);
        List(moments, scale);
    }

    private void List(IReadOnlyList<ToldMoment> moments, TimeScale? scale)
    {
        using (html.Element("ol", ("class", scale is null ? "moments" : "moments drawn")))
        {
            foreach (ToldMoment moment in moments)
            {
                html.Line();
                using (html.Element("li"))
                {
                    html.ModelText("span", moment.When, ("class", "when"));
                    using (html.Element("div", ("class", "what")))
                    {
                        html.ModelText(moment.What);
                        By(moment);
                    }

                    if (scale is not null && moment.Span is { } span)
                    {
                        Track(span, scale);
                    }
                }
            }
        }
    }

    // Many claims of one time are a number, until somebody asks which.
    private void By(ToldMoment moment)
    {
        int claims = moment.By.Count(static character => character == SafeText.NoteStart);
        if (claims > MostClaims)
        {
            using (html.Element("details"))
            {
                html.Text("summary", wording.Say($"{claims} claims"));
                html.ModelText("span", moment.By, ("class", "soft"));
            }
        }
        else if (moment.By.Length > 0)
        {
            html.Text(" ");
            html.ModelText("span", $"({moment.By})", ("class", "soft"));
        }
    }

    private void Track(ToldSpan span, TimeScale scale)
    {
        using (html.Element("svg", ("class", "track"), ("aria-hidden", "true")))
        {
            html.Empty("line", ("class", "base"), ("x1", "0"), ("x2", "100%"), ("y1", "50%"), ("y2", "50%"));
            Bar(span, scale);
        }
    }

    private void Bar(ToldSpan span, TimeScale scale)
    {
        double? from = span.Earliest.Date is { } first ? scale.Of(first) : null;
        double? to = span.Latest.Date is { } last ? scale.Of(last) : null;
        string doubt = span.IsUncertain ? " doubt" : "";
        switch (from, to)
        {
            case ({ } start, { } end) when span.Earliest == span.Latest:
                html.Empty("circle", ("class", $"day{doubt}"), ("cx", Percent((start + end) / 2)), ("cy", "50%"), ("r", 5));
                break;
            case ({ } start, { } end):
                double wide = Math.Max(end - start, Least);
                html.Empty("rect", ("class", (span.IsThroughout ? "span" : "within") + doubt), ("x", Percent(start)), ("y", "20%"), ("width", Percent(wide)), ("height", "60%"), ("rx", 2));
                break;
            case ({ } start, null):
                html.Empty("rect", ("class", "open-end"), ("x", Percent(start)), ("y", "20%"), ("width", Percent(100 - start)), ("height", "60%"));
                html.Empty("line", ("class", "bound"), ("x1", Percent(start)), ("x2", Percent(start)), ("y1", "10%"), ("y2", "90%"));
                break;
            case (null, { } end):
                html.Empty("rect", ("class", "open-start"), ("x", "0"), ("y", "20%"), ("width", Percent(end)), ("height", "60%"));
                html.Empty("line", ("class", "bound"), ("x1", Percent(end)), ("x2", Percent(end)), ("y1", "10%"), ("y2", "90%"));
                break;
        }
    }

    private void Axis(TimeScale scale)
    {
        using (html.Element("div", ("class", "axis"), ("aria-hidden", "true")))
        using (html.Element("svg", ("class", "track")))
        {
            foreach ((double at, int year) in scale.Years)
            {
                html.Text("text", year.ToString(CultureInfo.InvariantCulture), ("x", Percent(at)), ("y", "45%"));
                html.Empty("line", ("class", "tick"), ("x1", Percent(at)), ("x2", Percent(at)), ("y1", "60%"), ("y2", "100%"));
            }

            html.Empty("line", ("class", "base"), ("x1", "0"), ("x2", "100%"), ("y1", "80%"), ("y2", "80%"));
            foreach (double each in scale.Breaks)
            {
                html.Text("text", "//", ("class", "break"), ("x", Percent(each)), ("y", "100%"));
            }
        }
    }

    private void Key(ToldSpan[] spans, TimeScale scale)
    {
        bool IsAny(Func<ToldSpan, bool> isSo) => spans.Any(isSo);
        bool IsBounded(ToldSpan span) => span.Earliest.Date is not null && span.Latest.Date is not null;
        using (html.Element("ul", ("class", "key marks")))
        {
            Mark(IsAny(static span => span.Earliest == span.Latest), wording.Say("a day"), () => html.Empty("circle", ("class", "day"), ("cx", 18), ("cy", 7), ("r", 5)));
            Mark(IsAny(span => IsBounded(span) && span.Earliest != span.Latest && !span.IsThroughout), wording.Say("some time within it"), () => Sample("within"));
            Mark(IsAny(span => IsBounded(span) && span.IsThroughout), wording.Say("all of it"), () => Sample("span"));
            Mark(IsAny(span => !IsBounded(span)), wording.Say("no known end"), () => Sample("open-end"));
            Mark(IsAny(static span => span.IsUncertain), wording.Say("uncertain, approximate or inferred"), () => html.Empty("circle", ("class", "day doubt"), ("cx", 18), ("cy", 7), ("r", 5)));
            Mark(scale.Breaks.Any(), wording.Say("long times without an entry are left out"), () => html.Text("text", "//", ("x", 14), ("y", 12)));
        }
    }

    private void Mark(bool isUsed, string text, Action draw)
    {
        if (isUsed)
        {
            using (html.Element("li"))
            {
                using (html.Element("svg", ("class", "sample"), ("width", 36), ("height", 14), ("aria-hidden", "true")))
                {
                    draw();
                }

                html.Text(text);
            }
        }
    }

    private void Sample(string name) => html.Empty("rect", ("class", name), ("x", 2), ("y", 2), ("width", 32), ("height", 10), ("rx", 2));

    // What the marks are filled with.
    private void Definitions()
    {
        using (html.Element("svg", ("class", "unseen"), ("width", 0), ("height", 0), ("aria-hidden", "true")))
        using (html.Element("defs"))
        {
            using (html.Element("pattern", ("id", "hatch"), ("width", 5), ("height", 5), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")))
            {
                html.Empty("rect", ("class", "hatched"), ("width", 2), ("height", 5));
            }

            Fade("fade-start", "clear", "full");
            Fade("fade-end", "full", "clear");
        }
    }

    private void Fade(string id, string first, string last)
    {
        using (html.Element("linearGradient", ("id", id)))
        {
            html.Empty("stop", ("class", first));
            html.Empty("stop", ("class", last), ("offset", "1"));
        }
    }

    private static string Percent(double at) => string.Create(CultureInfo.InvariantCulture, $"{at:0.##}%");
}
