namespace JojDomain.Cli.Output;

/// <summary>Writes the problems of a document as lines.</summary>
internal static class ProblemLines
{
    /// <summary>In the order of the text.</summary>
    public static IEnumerable<Problem> Sorted(EquatableArray<Problem> problems) => problems.OrderBy(static problem => problem.Place?.Offset ?? 0);

    /// <summary>As in <c>story.json:12:18: error JOJ2003 /claims/3/attribution/voice: nothing has the id "restik"</c>.</summary>
    public static string Line(string file, Problem problem) => SafeText.OneLine($"{file}:{(problem.Place is null ? " " : "")}{problem}");
}
