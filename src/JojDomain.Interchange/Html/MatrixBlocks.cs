namespace JojDomain.Interchange;

/// <summary>Writes which side of a dispute names which item, as a table.</summary>
internal sealed class MatrixBlocks(HtmlWriter html, Wording wording)
{
    public void Matrix(ToldMatrix matrix, ToldQuestion dispute)
    {
        using (html.Element("div", ("class", "matrix")))
        {
            using (html.Element("table"))
            {
                html.Text("caption", wording.Say("Which side names what"));
                using (html.Element("thead"))
                using (html.Element("tr"))
                {
                    using (html.Element("th", ("scope", "col")))
                    {
                        html.Text("span", wording.Say("Item"), ("class", "unseen"));
                    }

                    for (int number = 0; number < dispute.Positions.Count; number++)
                    {
                        using (html.Element("th", ("scope", "col")))
                        {
                            SideMarks.Badge(html, number, dispute, wording);
                        }
                    }
                }

                using (html.Element("tbody"))
                {
                    foreach (ToldMatrixRow row in matrix.Rows)
                    {
                        using (html.Element("tr"))
                        {
                            html.ModelText("th", row.Item, ("scope", "row"));
                            foreach ((int number, ItemMention mention) in row.Cells.Index())
                            {
                                Cell(mention, SideMarks.Class(number, dispute));
                            }
                        }
                    }
                }
            }

            using (html.Element("p", ("class", "key")))
            {
                html.Text("span", "● ", ("aria-hidden", "true"));
                html.Text($"{wording.Say("named")} · ");
                html.Text("span", "– ", ("aria-hidden", "true"));
                html.Text(wording.Say("left out of a list that names all"));
            }
        }
    }

    private void Cell(ItemMention mention, string side)
    {
        using (html.Element("td", ("class", mention == ItemMention.Named ? side : null)))
        {
            if (mention != ItemMention.NotSaid)
            {
                html.Text("span", mention == ItemMention.Named ? "●" : "–", ("aria-hidden", "true"));
            }

            html.Text("span", mention switch { ItemMention.Named => wording.Say("named"), ItemMention.LeftOut => wording.Say("left out of a list that names all"), _ => wording.Say("not said") }, ("class", "unseen"));
        }
    }
}
