using System.Globalization;
using System.Text;

namespace JojDomain;

/// <summary>The message of an exception with problems: the first ten, one a line, and the number of the others.</summary>
internal static class ProblemList
{
    private const int MostListed = 10;

    public static string Summary(string what, EquatableArray<Problem> problems)
    {
        var text = new StringBuilder(what).Append('.');
        foreach (Problem problem in problems.AsSpan()[..Math.Min(MostListed, problems.Count)])
        {
            text.Append('\n').Append(problem);
        }

        if (problems.Count > MostListed)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nand {problems.Count - MostListed} more");
        }

        return text.ToString();
    }
}
