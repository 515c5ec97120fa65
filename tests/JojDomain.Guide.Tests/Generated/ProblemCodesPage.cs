using System.Globalization;
using System.Text;

namespace JojDomain.Guide.Tests.Generated;

/// <summary>The page of all codes of problems.</summary>
internal static class ProblemCodesPage
{
    public const string Path = "src/guide/problems.md";

    private static readonly string[] Headings = ["", "Form", "The story", "What is to be done to a story"];

    public static string Text()
    {
        var page = new StringBuilder();
        _ = page.Append("# Problem codes\n\nMade from the documentation of `ProblemCode`: change it there. [Reading and errors](reading.md) shows how problems are reported.\n\n");
        _ = page.Append(XmlDocs.Remarks($"T:{typeof(ProblemCode).FullName}")).Append('\n');
        foreach (IGrouping<int, ProblemCode> part in Enum.GetValues<ProblemCode>().Where(static code => code != ProblemCode.None).GroupBy(static code => (int)code / 1000))
        {
            _ = page.Append(CultureInfo.InvariantCulture, $"\n## {Headings[part.Key]}\n\n| code | in C# | meaning |\n|---|---|---|\n");
            foreach (ProblemCode code in part)
            {
                string shown = string.Create(CultureInfo.InvariantCulture, $"JOJ{(int)code}");
                string meaning = XmlDocs.Summary($"F:{typeof(ProblemCode).FullName}.{code}");
                _ = page.Append($"| {shown} | `{code}` | {meaning[(meaning.IndexOf(':', StringComparison.Ordinal) + 2)..]} |\n");
            }
        }

        return page.ToString();
    }
}
