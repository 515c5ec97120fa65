using System.Globalization;

namespace JojDomain.Guide.Tests.Pages;

/// <summary>The tables of a page with the columns C# and JSON.</summary>
internal static class SayTable
{
    public static IReadOnlyList<SayRow> RowsOf(Page page)
    {
        string[] lines = page.Text.Split('\n');
        var rows = new List<SayRow>();
        bool within = false;
        for (int index = 0; index < lines.Length; index++)
        {
            string[] cells = lines[index].Split('|', StringSplitOptions.TrimEntries);
            if (cells is [_, _, "C#", "JSON", _])
            {
                within = true;
                index++;
            }
            else if (within && cells is [_, _, { } code, { } json, _])
            {
                rows.Add(new SayRow(code.Trim('`'), json.Trim('`'), index + 1));
            }
            else
            {
                within = false;
            }
        }

        return rows;
    }

    /// <summary>Calls that give the host the value of each row.</summary>
    public static string Calls(Page page, IReadOnlyList<SayRow> rows) => string.Concat(rows.Select((row, index) => string.Create(
        CultureInfo.InvariantCulture, $"#line {row.Line} \"{page.Path}\"\nJojDomain.Guide.Tests.Pages.PageHost.Row({index}, {row.CSharp});\n")));
}
