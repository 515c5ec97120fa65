namespace JojDomain.Interchange;

/// <summary>Writes accounts: who says it, by which act, read where, in which words.</summary>
internal sealed class AccountBlocks(HtmlWriter html, Wording wording, bool isShort)
{
    /// <summary>Several accounts.</summary>
    public void List(IEnumerable<ToldAccount> accounts)
    {
        using (html.Element("ul", ("class", "accounts")))
        {
            foreach (ToldAccount account in accounts)
            {
                using (html.Element("li"))
                {
                    One(account);
                }
            }
        }
    }

    /// <summary>One account. Where a story has very many, its words are under its voice alone, to which its id leads.</summary>
    public void One(ToldAccount account)
    {
        if (isShort && account.Claim is not null)
        {
            html.ModelText("b", account.Voice);
            html.ModelText(account.Act.Length > 0 ? $" {account.Act} " : " ");
            html.Text("a", account.Claim.Text, ("href", HtmlIds.LinkTo(account.Claim.Text)));
            Hedge(account.Hedge);
            return;
        }

        using (html.Element("p", ("class", "voice")))
        {
            html.ModelText("b", account.Voice);
            html.Text(account.Act.Length > 0 ? " " : "");
            html.ModelText(string.Join(", ", new[] { account.Act, account.Route }.Where(static part => part.Length > 0)));
        }

        Hedge(account.Hedge);
        Words(account);
        Links(account);
    }

    /// <summary>What keeps something from being said to be so.</summary>
    public void Hedge(string hedge)
    {
        if (hedge.Length > 0)
        {
            using (html.Element("p"))
            {
                html.ModelText("span", hedge, ("class", "hedge"));
            }
        }
    }

    /// <summary>The words, or that there are none.</summary>
    public void Words(ToldAccount account)
    {
        if (!account.HasWords && account.Claim is not null)
        {
            html.Text("p", wording.Say("No words recorded"), ("class", "nowords"));
        }

        if (account.Words.Length > 0)
        {
            html.ModelText("p", account.Words, ("class", account.HasWords ? "words" : "gloss"));
        }
    }

    /// <summary>Where it is read, and its claim.</summary>
    public void Links(ToldAccount account)
    {
        if (account.Links.IsEmpty && account.Claim is null)
        {
            return;
        }

        using (html.Element("p", ("class", "links")))
        {
            Sources(account, isNamed: true);
            if (account.Claim is { } claim)
            {
                Id(claim);
            }
        }
    }

    private void Id(Id<Claim> claim)
    {
        using (html.Element("a", ("class", "id"), ("href", HtmlIds.LinkTo(claim.Text))))
        {
            html.Text("span", $"{wording.Say("claim")} ", ("class", "unseen"));
            html.Text(claim.Text);
        }
    }

    /// <summary>Where it is read; the link says of which claim, where that is not said around it.</summary>
    public void Sources(ToldAccount account, bool isNamed)
    {
        foreach (ToldLink link in account.Links.Where(static link => HtmlWriter.IsLink(link.Address)))
        {
            using (html.Element("a", ("class", "go"), ("href", link.Address)))
            {
                html.Text(link.IsToTheWords ? wording.Say("Read the words") : wording.Say("Read the source"));
                if (isNamed && account.Claim is { } claim)
                {
                    html.Text("span", $", {wording.Say("claim")} {claim}", ("class", "unseen"));
                }
            }

            html.Text(" ");
        }
    }
}
