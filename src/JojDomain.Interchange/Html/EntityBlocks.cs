namespace JojDomain.Interchange;

/// <summary>Writes entities with their names and what is held of them.</summary>
internal sealed class EntityBlocks(HtmlWriter html)
{
    public void Write(IReadOnlyList<ToldEntity> entities)
    {
        foreach (IGrouping<string, ToldEntity> kind in entities.GroupBy(static entity => entity.Kind))
        {
            html.Line();
            html.ModelText("h3", kind.Key, ("class", "kind"));
            using (html.Element("ul", ("class", "entities")))
            {
                foreach (ToldEntity entity in kind)
                {
                    using (html.Element("li", ("id", HtmlIds.Of(entity.Reference.Text))))
                    {
                        html.ModelText("h4", entity.Name);
                        Facts(entity.Facts);
                    }
                }
            }
        }
    }

    public void Silent(IReadOnlyList<ToldEntity> entities)
    {
        using (html.Element("details", ("class", "silences")))
        {
            html.Text("summary", string.Join(" · ", entities.Select(static entity => entity.Kind).Distinct()));
            using (html.Element("ul"))
            {
                foreach (ToldEntity entity in entities)
                {
                    using (html.Element("li"))
                    {
                        html.ModelText("b", entity.Name);
                        html.ModelText($": {string.Join(", ", entity.Silent)}");
                    }
                }
            }
        }
    }

    private void Facts(IReadOnlyList<ToldFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        using (html.Element("dl"))
        {
            foreach (ToldFact fact in facts)
            {
                using (html.Element("div"))
                {
                    html.ModelText("dt", fact.Label);
                    using (html.Element("dd"))
                    {
                        Value(fact);
                        if (fact.Reason.Length > 0)
                        {
                            html.ModelText("p", fact.Reason, ("class", "reason"));
                        }
                    }
                }
            }
        }
    }

    private void Value(ToldFact fact)
    {
        if (fact.Items.Count < 2)
        {
            html.ModelText("p", fact.Value);
            return;
        }

        using (html.Element("ul"))
        {
            foreach (string item in fact.Items)
            {
                html.ModelText("li", item);
            }
        }

        if (fact.Listed.Length > 0)
        {
            html.ModelText("p", fact.Listed, ("class", "listed"));
        }
    }
}
