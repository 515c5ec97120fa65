using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>The marks by which a position is known wherever the page shows it: a number in a shape and a colour of its own.</summary>
internal static class SideMarks
{
    private const string Classes = "abcd";

    /// <summary>The class of a position: one of its own for each of the first sides of a dispute, and none for what is beside them.</summary>
    public static string Class(int number, ToldQuestion question)
    {
        int side = question.Positions.Take(number).Count(static position => position.IsOpposed);
        return question.Positions[number].IsOpposed && side < Classes.Length ? Classes[side].ToString() : "other";
    }

    /// <summary>The number of a position.</summary>
    public static void Badge(HtmlWriter html, int number, ToldQuestion question, Wording wording)
    {
        using (html.Element("span", ("class", $"badge {Class(number, question)}")))
        {
            html.Text("span", $"{wording.Say("Side")} ", ("class", "unseen"));
            html.Text((number + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>How many accounts a position has, and from how many origins.</summary>
    public static string Tally(ToldPosition position, Wording wording) =>
        string.Join(", ", new[] { position.Accounts.Count == 1 ? wording.Say("1 account") : wording.Say($"{position.Accounts.Count} accounts"), position.Origins }.Where(static part => part.Length > 0));

    /// <summary>The same with a mark for each origin: filled for those that are their own, hollow for those that may be one with another.</summary>
    public static void Origins(HtmlWriter html, ToldPosition position, Wording wording)
    {
        using (html.Element("p", ("class", "tally")))
        {
            if (position.Range.AtMost is > 1 and <= Most)
            {
                using (html.Element("span", ("class", "origins"), ("aria-hidden", "true")))
                {
                    html.Text(new string('●', position.Range.AtLeast) + new string('○', position.Range.AtMost - position.Range.AtLeast));
                }

                html.Text(" ");
            }

            html.Text(Tally(position, wording));
        }
    }

    private const int Most = 12;
}
