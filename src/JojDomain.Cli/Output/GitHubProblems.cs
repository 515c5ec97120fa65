using System.Globalization;

namespace JojDomain.Cli.Output;

/// <summary>Problems as workflow commands of GitHub Actions, which shows them beside the lines of a change.</summary>
/// <remarks>As in <c>::error file=story.json,line=12,col=18,title=JOJ2003::/claims/3/attribution/voice: nothing has the id "restik"</c>.</remarks>
internal sealed class GitHubProblems(TextWriter writer) : ProblemFormat(writer)
{
    public override void Add(string file, Problem problem)
    {
        string place = problem.Place is { } at ? string.Create(CultureInfo.InvariantCulture, $",line={at.Line},col={at.Column}") : "";
        string pointer = problem.Pointer.Length == 0 ? "" : $"{problem.Pointer}: ";
        Writer.WriteLine($"::{ProblemJson.WordOf(problem.Severity)} file={Property(file)}{place},title={ProblemJson.CodeOf(problem)}::{Message(pointer + problem.Message)}");
    }

    // The runner takes these characters for the ends of a command and of its properties, and reads them back from their percent form.
    private static string Message(string text) => SafeText.OneLine(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
