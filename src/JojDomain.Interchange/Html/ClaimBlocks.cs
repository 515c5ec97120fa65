using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>Writes all claims by voice, and what filters them.</summary>
internal sealed class ClaimBlocks
{
    private readonly HtmlWriter _html;
    private readonly AccountBlocks _accounts;
    private readonly Wording _wording;
    private readonly HashSet<Id<Claim>> _disputed;
    private readonly ILookup<Id<Claim>, Id<Source>> _inTexts;

    public ClaimBlocks(HtmlWriter html, AccountBlocks accounts, Wording wording, ToldStory story, IReadOnlyList<ToldText> texts)
    {
        _html = html;
        _accounts = accounts;
        _wording = wording;
        _disputed =
        [
            .. story.Disputes.SelectMany(static dispute => dispute.Positions).Where(static position => position.IsOpposed)
                .SelectMany(static position => position.Accounts).Select(static account => account.Claim).OfType<Id<Claim>>(),
        ];
        _inTexts = texts.SelectMany(static text => text.Paragraphs.SelectMany(static paragraph => paragraph).SelectMany(static stretch => stretch.Ending).Distinct().Select(claim => (Claim: claim, text.Source)))
            .ToLookup(static pair => pair.Claim, static pair => pair.Source);
    }

    public void Write(IReadOnlyList<ToldVoice> voices, bool isFolded)
    {
        Filter();
        foreach (ToldVoice voice in voices)
        {
            _html.Line();
            using (_html.Element("details", ("class", "voices"), ("open", isFolded ? null : "")))
            {
                using (_html.Element("summary"))
                {
                    _html.ModelText("h3", voice.Name);
                    _html.Text(" ");
                    _html.Text("span", voice.Claims.Count.ToString(CultureInfo.InvariantCulture), ("class", "soft"));
                }

                foreach (ToldClaim claim in voice.Claims)
                {
                    Claim(claim);
                }
            }
        }
    }

    // It is of use with a script only, which shows it.
    private void Filter()
    {
        using (_html.Element("div", ("class", "filter"), ("role", "search"), ("hidden", "")))
        {
            using (_html.Element("label"))
            {
                _html.Text("span", _wording.Say("Find in claims"));
                _html.Text(" ");
                _html.Void("input", ("type", "search"), ("id", "find"), ("autocomplete", "off"));
            }

            Only("only-disputed", _wording.Say("in a dispute"));
            Only("only-shown", _wording.Say("with words of a source"));
            _html.Text("button", _wording.Say("Open all"), ("type", "button"), ("id", "open-all"));
            _html.Text("button", _wording.Say("Fold all"), ("type", "button"), ("id", "fold-all"));
            using (_html.Element("output", ("id", "found"), ("data-of", _wording.Of("page", "of"))))
            {
            }
        }
    }

    private void Only(string id, string label)
    {
        using (_html.Element("label"))
        {
            _html.Void("input", ("type", "checkbox"), ("id", id));
            _html.Text(" ");
            _html.Text("span", label);
        }
    }

    private void Claim(ToldClaim claim)
    {
        ToldAccount account = claim.Account;
        Id<Claim> id = account.Claim!;
        _html.Line();
        using (_html.Element(
            "article",
            ("class", "claim"),
            ("id", HtmlIds.Of(id.Text)),
            ("data-disputed", _disputed.Contains(id) ? "" : null),
            ("data-shown", account.HasWords ? "" : null)))
        {
            using (_html.Element("p", ("class", "act")))
            {
                _html.ModelText("b", account.Voice);
                _html.ModelText(account.Route.Length > 0 ? $", {account.Route} " : " ");
                _html.Text("span", id.Text, ("class", "id"));
            }

            _accounts.Hedge(account.Hedge);
            _accounts.Words(account);
            if (claim.Lines.Count > 0)
            {
                using (_html.Element("ul", ("class", "lines")))
                {
                    foreach (string line in claim.Lines)
                    {
                        _html.ModelText("li", line);
                    }
                }
            }

            Links(account, id);
        }
    }

    private void Links(ToldAccount account, Id<Claim> id)
    {
        if (account.Links.IsEmpty && !_inTexts.Contains(id))
        {
            return;
        }

        using (_html.Element("p", ("class", "links")))
        {
            _accounts.Sources(account, isNamed: false);
            foreach (Id<Source> source in _inTexts[id])
            {
                _html.Text("a", _wording.Say("In the text below"), ("href", $"#{HtmlIds.OfPassage(source, id)}"));
                _html.Text(" ");
            }
        }
    }
}
