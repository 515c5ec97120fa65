namespace JojDomain.Interchange;

/// <summary>Writes questions: disputes with their sides side by side, what accounts report differently, and what is said of each thing.</summary>
internal sealed class QuestionBlocks(HtmlWriter html, AccountBlocks accounts, Wording wording)
{
    private const int MostVoices = 8;

    private readonly MatrixBlocks _matrices = new(html, wording);

    public void Disputes(IReadOnlyList<ToldQuestion> disputes)
    {
        html.Text("p", disputes.Count == 0 ? wording.Say("No two accounts contradict each other.") : wording.Say("Accounts that pass on one release, report or first voice have one origin. A filled mark is an origin of its own; a hollow one may share another’s, because its beginning is not stated."), ("class", "note"));
        foreach ((int index, ToldQuestion dispute) in disputes.Index())
        {
            Dispute(dispute, HtmlIds.OfDispute(index));
        }
    }

    public void Differing(IReadOnlyList<ToldQuestion> questions)
    {
        using (html.Element("div", ("class", "cards")))
        {
            foreach (ToldQuestion question in questions)
            {
                html.Line();
                using (html.Element("article", ("class", "card")))
                {
                    Heading("h3", question);
                    using (html.Element("ol", ("class", "positions")))
                    {
                        foreach (ToldPosition position in question.Positions)
                        {
                            using (html.Element("li"))
                            {
                                Position(position, "p");
                                Folded(position.Accounts);
                            }
                        }
                    }

                    Why(question);
                }
            }
        }
    }

    public void Subjects(IReadOnlyList<ToldSubject> subjects)
    {
        foreach (ToldSubject subject in subjects)
        {
            html.Line();
            using (html.Element("article", ("class", "subject")))
            {
                html.ModelText("h3", subject.Name);
                using (html.Element("ul", ("class", "rows")))
                {
                    foreach (ToldQuestion question in subject.Questions)
                    {
                        foreach (ToldPosition position in question.Positions)
                        {
                            Row(question.Label, position);
                        }
                    }

                    foreach (ToldAccount remark in subject.Remarks)
                    {
                        using (html.Element("li"))
                        using (html.Element("div", ("class", "remark")))
                        {
                            accounts.One(remark);
                        }
                    }
                }
            }
        }
    }

    private void Dispute(ToldQuestion dispute, string id)
    {
        html.Line();
        using (html.Element("article", ("class", "dispute"), ("id", id), ("aria-labelledby", $"{id}-h")))
        {
            using (html.Element("div", ("class", "head")))
            {
                Heading("h3", dispute, ("id", $"{id}-h"));
                html.ModelText("p", dispute.Ground, ("class", "ground"));
            }

            if (dispute.Matrix is { } matrix)
            {
                _matrices.Matrix(matrix, dispute);
            }

            Sides(dispute, id, isOpposed: true);
            if (dispute.Positions.Any(static position => !position.IsOpposed))
            {
                html.Text("h4", wording.Say("Beside the sides"), ("class", "besides"));
                Sides(dispute, id, isOpposed: false);
            }

            Why(dispute);
        }
    }

    // Two are side by side; more of them fill two columns.
    private void Sides(ToldQuestion dispute, string id, bool isOpposed)
    {
        (int Number, ToldPosition Position)[] sides = [.. dispute.Positions.Index().Where(each => each.Item.IsOpposed == isOpposed)];
        using (html.Element("div", ("class", sides.Length > 2 ? "sides several" : "sides")))
        {
            foreach ((int number, ToldPosition position) in sides)
            {
                Side(dispute, number, position, id);
            }
        }
    }

    private void Side(ToldQuestion dispute, int number, ToldPosition position, string id)
    {
        string heading = FormattableString.Invariant($"{id}-{number + 1}");
        using (html.Element("div", ("class", $"side {SideMarks.Class(number, dispute)}"), ("role", "group"), ("aria-labelledby", heading)))
        {
            using (html.Element("h4", ("id", heading)))
            {
                SideMarks.Badge(html, number, dispute, wording);
                html.Text(" ");
                html.ModelText(position.Short.Length > 0 ? position.Short : wording.Say("in words"));
            }

            if (position.Listed.Length > 0)
            {
                html.ModelText("p", position.Listed, ("class", "listed"));
            }

            accounts.Hedge(position.Hedge);
            SideMarks.Origins(html, position, wording);
            accounts.List(position.Accounts);
        }
    }

    private void Heading(string element, ToldQuestion question, HtmlAttribute attribute = default)
    {
        using (html.Element(element, attribute))
        {
            html.ModelText("span", question.Subject, ("class", "subject-of"));
            if (question.Label.Length > 0)
            {
                html.Text("span", ": ", ("class", "unseen"));
                html.ModelText("span", question.Label, ("class", "label"));
            }
        }
    }

    private void Position(ToldPosition position, string element)
    {
        html.ModelText(element, position.Short.Length > 0 ? position.Short : wording.Say("in words"), ("class", "value"));
        if (position.Listed.Length > 0)
        {
            html.ModelText("p", position.Listed, ("class", "listed"));
        }

        accounts.Hedge(position.Hedge);
    }

    private void Row(string label, ToldPosition position)
    {
        using (html.Element("li"))
        {
            html.ModelText("p", label, ("class", "label"));
            using (html.Element("div", ("class", "said")))
            {
                Position(position, "p");
            }

            using (html.Element("div", ("class", "by")))
            {
                if (position.Accounts is [var only])
                {
                    accounts.One(only);
                }
                else
                {
                    SideMarks.Origins(html, position, wording);
                    Folded(position.Accounts);
                }
            }
        }
    }

    private void Folded(IReadOnlyList<ToldAccount> several)
    {
        using (html.Element("details"))
        {
            using (html.Element("summary"))
            {
                string[] voices = [.. several.Select(static account => account.Voice).Distinct()];
                html.ModelText(string.Join(" · ", voices.Take(MostVoices)));
                html.Text(voices.Length > MostVoices ? $" {wording.Say($"and {voices.Length - MostVoices} more")}" : "");
            }

            accounts.List(several);
        }
    }

    private void Why(ToldQuestion question)
    {
        if (question.Compatible.Count > 0)
        {
            using (html.Element("ul", ("class", "why")))
            {
                foreach (string reason in question.Compatible)
                {
                    html.ModelText("li", reason);
                }
            }
        }

        if (question.Held.Length > 0)
        {
            using (html.Element("p", ("class", "holds")))
            {
                html.Text("b", wording.Say("The author holds:"));
                html.Text(" ");
                html.ModelText(question.Held);
            }
        }
    }
}
