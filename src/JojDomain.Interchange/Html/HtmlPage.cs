namespace JojDomain.Interchange;

/// <summary>Writes the page: its head, what it is about, its contents and its sections.</summary>
internal sealed class HtmlPage
{
    // Above it voices are folded, and a browser lays out only what is looked at.
    private const int ManyClaims = 50;

    // Above it the words of a claim are once on the page.
    private const int VeryManyClaims = 500;

    // The name of a window has room for no more; the heading has it whole.
    private const int LongestTitle = 69;

    private readonly HtmlWriter _html;
    private readonly ToldStory _story;
    private readonly PageSection[] _sections;

    public HtmlPage(HtmlWriter html, ToldStory story, ToldGraph graph, IReadOnlyList<ToldText> texts)
    {
        _html = html;
        _story = story;
        Wording wording = story.Wording;
        var accounts = new AccountBlocks(html, wording, isShort: story.Counts.Claims > VeryManyClaims);
        var questions = new QuestionBlocks(html, accounts, wording);
        var entities = new EntityBlocks(html);
        var claims = new ClaimBlocks(html, accounts, wording, story, texts);
        var sources = new SourceBlocks(html, wording);
        ToldEntity[] held = [.. story.Held.Where(static entity => entity.Facts.Count > 0)];
        ToldEntity[] silent = [.. story.Held.Concat(story.Who).Where(static entity => entity.Silent.Count > 0)];
        PageSection[] all =
        [
            new("differ", wording.Say("Where accounts differ"), story.Disputes.Count, () => questions.Disputes(story.Disputes)),
            new("compatible", wording.Say("Said differently, and compatible"), story.Differing.Count, () => questions.Differing(story.Differing)),
            new("said", wording.Say("What is said"), story.Subjects.Count, () => questions.Subjects(story.Subjects)),
            new("through", wording.Say("Who agreed what, and who speaks through whom"), graph.Networks.Any() ? null : 0, () => Networks(graph)),
            new("time", wording.Say("Timeline"), story.Timeline.Count, () => new TimelinePicture(html, wording).Write(story.Timeline)),
            new("who", wording.Say("Who is who"), story.Who.Count, () => entities.Write(story.Who)),
            new("held", wording.Say("What the author holds"), held.Length, () => entities.Write(held)),
            .. texts.Select(text => new PageSection(HtmlIds.OfText(text.Source), $"{wording.Say("The text")}: {text.Name}", null, () => new TextBlocks(html, wording).Write(text))),
            new("claims", wording.Say("Claims by voice"), story.Counts.Claims, () => claims.Write(story.Voices, isFolded: story.Counts.Claims > ManyClaims)),
            new("sources", wording.Say("Sources"), story.Counts.Sources, () => sources.Write(story.Origins)),
            new("silent", wording.Say("Of this nobody speaks"), silent.Sum(static entity => entity.Silent.Count), () => entities.Silent(silent)),
        ];
        _sections = [.. all.Where(static section => section.Count is not 0 || section.Id == "differ")];
    }

    public void Write()
    {
        _html.Doctype();
        using (_html.Element("html", ("lang", _story.Wording.Language), ("dir", "ltr")))
        {
            Head();
            using (_html.Element("body", ("class", _story.Counts.Claims > ManyClaims ? "many" : null)))
            {
                _html.Line();
                _html.Text("a", _story.Wording.Say("Skip to where accounts differ"), ("class", "skip"), ("href", "#differ"));
                _html.Line();
                Top();
                using (_html.Element("div", ("class", "frame")))
                {
                    Contents();
                    Main();
                }

                Foot();
                _html.Resource("script", PageResources.Script);
            }
        }

        _html.Line();
    }

    private void Head()
    {
        using (_html.Element("head"))
        {
            _html.Void("meta", ("charset", "utf-8"));
            _html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageResources.Policy));
            _html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            _html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            _html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            _html.Void("meta", ("name", "generator"), ("content", "JojDomain"));
            _html.Void("meta", ("name", "description"), ("content", SafeText.Plain(string.Join(" ", _story.Deck.Concat(_story.Facts)))));
            _html.Text("title", SafeText.Cut(SafeText.Plain(_story.Title), LongestTitle));
            _html.Resource("style", PageResources.Style);
        }

        _html.Line();
    }

    private void Top()
    {
        using (_html.Element("header", ("class", "top")))
        {
            using (_html.Element("div", ("class", "about")))
            {
                _html.Text("p", _story.Wording.Say("A story and its sources"), ("class", "kicker"));
                _html.ModelText("h1", _story.Title);
                using (_html.Element("div", ("class", "deck")))
                {
                    foreach (string sentence in _story.Deck)
                    {
                        _html.ModelText("p", sentence);
                    }
                }

                foreach (string fact in _story.Facts.Take(1).Concat(_story.Corrections))
                {
                    _html.ModelText("p", fact, ("class", "fact"));
                }

                Counts();
            }

            if (_story.Disputes.Count > 0)
            {
                Glance();
            }
        }

        _html.Line();
    }

    private void Counts()
    {
        using (_html.Element("dl", ("class", "counts")))
        {
            Count(_story.Wording.Say("claims"), _story.Counts.Claims);
            Count(_story.Wording.Say("voices"), _story.Counts.Voices);
            Count(_story.Wording.Say("sources"), _story.Counts.Sources);
            Count(_story.Wording.Say("disputes"), _story.Counts.Disputes);
            Count(_story.Wording.Say("claims with the words that show them"), _story.Counts.Shown);
        }
    }

    private void Count(string label, int count)
    {
        using (_html.Element("div"))
        {
            _html.Text("dt", label);
            _html.Text("dd", FormattableString.Invariant($"{count}"));
        }
    }

    private void Glance()
    {
        using (_html.Element("aside", ("class", "glance"), ("aria-labelledby", "glance-h")))
        {
            _html.Text("h2", _story.Wording.Say("Accounts differ"), ("id", "glance-h"));
            foreach ((int index, ToldQuestion dispute) in _story.Disputes.Index())
            {
                using (_html.Element("p", ("class", "on")))
                using (_html.Element("a", ("href", $"#{HtmlIds.OfDispute(index)}")))
                {
                    _html.ModelText(new StoryOutline(_story.Wording).Title(dispute));
                }

                using (_html.Element("ul"))
                {
                    foreach ((int number, ToldPosition position) in dispute.Positions.Index().Where(static each => each.Item.IsOpposed))
                    {
                        using (_html.Element("li"))
                        {
                            SideMarks.Badge(_html, number, dispute, _story.Wording);
                            using (_html.Element("span"))
                            {
                                _html.ModelText("b", position.Short.Length > 0 ? position.Short : _story.Wording.Say("in words"));
                                _html.Text(" ");
                                _html.Text("span", SideMarks.Tally(position, _story.Wording), ("class", "soft"));
                            }
                        }
                    }
                }
            }
        }
    }

    private void Contents()
    {
        using (_html.Element("nav", ("class", "contents"), ("aria-label", _story.Wording.Say("On this page"))))
        using (_html.Element("ol"))
        {
            foreach (PageSection section in _sections)
            {
                using (_html.Element("li"))
                using (_html.Element("a", ("href", $"#{section.Id}")))
                {
                    _html.ModelText(section.Heading);
                    if (section.Count is > 0 and { } count)
                    {
                        _html.Text(" ");
                        _html.Text("span", FormattableString.Invariant($"{count}"), ("class", "soft"));
                    }
                }
            }
        }

        _html.Line();
    }

    private void Main()
    {
        using (_html.Element("main"))
        {
            foreach (PageSection section in _sections)
            {
                string heading = $"{section.Id}-h";
                _html.Line();
                using (_html.Element("section", ("id", section.Id), ("aria-labelledby", heading)))
                {
                    _html.ModelText("h2", section.Heading, ("id", heading));
                    section.Write();
                }
            }
        }

        _html.Line();
    }

    private void Networks(ToldGraph graph)
    {
        var picture = new GraphPicture(_html, _story.Wording);
        picture.Definitions();
        foreach ((int index, ToldNetwork network) in graph.Networks.Index())
        {
            picture.Write(network, FormattableString.Invariant($"network-{index + 1}"));
        }
    }

    private void Foot()
    {
        using (_html.Element("footer"))
        {
            _html.Text("p", _story.Wording.Say("Words between quotation marks are the sources’ own. Nothing is ranked: a page of claims does not say who is right."));
        }

        _html.Line();
    }
}
