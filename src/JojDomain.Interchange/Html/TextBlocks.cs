namespace JojDomain.Interchange;

/// <summary>Writes the text of a source with the words of claims marked in it.</summary>
internal sealed class TextBlocks(HtmlWriter html, Wording wording)
{
    public void Write(ToldText text)
    {
        if (text.IsOther)
        {
            html.Text("p", wording.Say("This is not the text that the story was made from."), ("class", "note"));
        }

        if (text.Missing.Count > 0)
        {
            html.ModelText("p", $"{wording.Say("Not found in it, or in several places:")} {string.Join(", ", text.Missing.Select(SafeText.Reference))}", ("class", "note"));
        }

        HashSet<Id<Claim>> begun = [];
        using (html.Element("article", ("class", "text"), ("lang", text.Language?.ToString() ?? ""), ("dir", "auto")))
        {
            foreach (IReadOnlyList<ToldStretch> paragraph in text.Paragraphs)
            {
                html.Line();
                using (html.Element("p", ("dir", "auto")))
                {
                    foreach (ToldStretch stretch in paragraph)
                    {
                        Stretch(stretch, text.Source, begun);
                    }
                }
            }
        }
    }

    private void Stretch(ToldStretch stretch, Id<Source> source, HashSet<Id<Claim>> begun)
    {
        Id<Claim>[] beginning = [.. stretch.Claims.Where(begun.Add)];
        foreach (Id<Claim> claim in beginning)
        {
            html.Empty("span", ("id", HtmlIds.OfPassage(source, claim)));
        }

        string shown = SafeText.Running(stretch.Text);
        if (stretch.Claims.Count == 0)
        {
            html.Text(shown);
            return;
        }

        html.Text("mark", shown);
        foreach (Id<Claim> claim in stretch.Ending)
        {
            using (html.Element("sup"))
            using (html.Element("a", ("href", HtmlIds.LinkTo(claim.Text)), ("lang", wording.Language), ("dir", "ltr")))
            {
                html.Text("span", $"{wording.Say("claim")} ", ("class", "unseen"));
                html.Text(claim.Text);
            }
        }
    }
}
