namespace JojDomain.Interchange;

/// <summary>Writes the sources, by their origin.</summary>
internal sealed class SourceBlocks(HtmlWriter html, Wording wording)
{
    public void Write(IReadOnlyList<ToldOrigin> origins)
    {
        using (html.Element("ul", ("class", "origin-list")))
        {
            foreach (ToldOrigin origin in origins)
            {
                html.Line();
                if (origin.Name.Length == 0)
                {
                    foreach (ToldSource source in origin.Sources)
                    {
                        Source(source);
                    }

                    continue;
                }

                using (html.Element("li", ("class", "one-origin")))
                {
                    using (html.Element("p", ("class", "origin")))
                    {
                        html.Text($"{wording.Say("From one origin:")} ");
                        html.ModelText("b", origin.Name);
                    }

                    using (html.Element("ul"))
                    {
                        foreach (ToldSource source in origin.Sources)
                        {
                            Source(source);
                        }
                    }
                }
            }
        }
    }

    private void Source(ToldSource source)
    {
        using (html.Element("li", ("class", "source"), ("id", HtmlIds.Of(source.Id.Text))))
        {
            html.ModelText("h3", source.Name);
            html.ModelText("p", string.Join(" · ", source.Facts), ("class", "soft"));
            Address(source.Address, "");
            Address(source.Archived, wording.Say("Archived copy"));
        }
    }

    private void Address(string address, string label)
    {
        if (address.Length == 0)
        {
            return;
        }

        using (html.Element("p", ("class", "address")))
        {
            if (label.Length > 0)
            {
                html.Text($"{label}: ");
            }

            if (HtmlWriter.IsLink(address))
            {
                html.Text("a", address, ("href", address));
            }
            else
            {
                html.ModelText(address);
            }
        }
    }
}
