using System.Globalization;
using System.Text;

namespace JojDomain;

/// <summary>How many problems are stated in the message of one exception.</summary>
internal static class ProblemList
{
    private const int Told = 10;

    public static string Summary(string what, EquatableArray<Problem> problems)
    {
        var text = new StringBuilder(what).Append('.');
        foreach (Problem problem in problems.AsSpan()[..Math.Min(Told, problems.Count)])
        {
            text.Append('\n').Append(problem);
        }

        if (problems.Count > Told)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nand {problems.Count - Told} more");
        }

        return text.ToString();
    }
}
