using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary>Prints each problem of a check as it is found, and counts them.</summary>
internal sealed class CheckReport(Shell shell, ProblemFormat format, bool isStrict)
{
    private long _files;
    private long _stories;
    private long _errors;
    private long _warnings;
    private long _unknownMembers;

    public bool HasErrors => _errors > 0;

    public void CountFile() => _files++;

    /// <summary>Adds the problems of one story, in any order.</summary>
    public void Add(string file, EquatableArray<Problem> problems)
    {
        _stories++;
        TextPlace? misspelt = null;
        foreach (Problem problem in ProblemLines.Sorted(problems))
        {
            if (problem.Code == ProblemCode.ProbablyMisspelt)
            {
                misspelt = problem.Place;
            }

            if (problem.Code != ProblemCode.UnknownMember)
            {
                Print(file, problem);
                continue;
            }

            _unknownMembers++;
            if (isStrict && problem.Place != misspelt)
            {
                Print(file, problem);
            }
        }
    }

    /// <summary>Ends the output, and writes the counts to standard error.</summary>
    public void End()
    {
        format.End();
        shell.Out.Flush();
        if (_files == 0)
        {
            return;
        }

        string files = _files == _stories ? "" : $" in {Wording.English.Count(_files, "file", "files")}";
        string[] found =
        [
            .. Found(_errors, "error", "errors"),
            .. Found(_warnings, "warning", "warnings"),
            .. Found(_unknownMembers, "member that this version does not know", "members that this version does not know"),
        ];
        shell.Report($"{Wording.English.Count(_stories, "story", "stories")}{files}: {(found.Length == 0 ? "no problems" : string.Join(", ", found))}");
    }

    private static IEnumerable<string> Found(long count, string one, string many) => count == 0 ? [] : [Wording.English.Count(count, one, many)];

    private void Print(string file, Problem problem)
    {
        bool isError = isStrict || problem.Severity == Severity.Error;
        _errors += isError ? 1 : 0;
        _warnings += isError ? 0 : 1;
        format.Add(file, isError ? problem with { Severity = Severity.Error } : problem);
    }
}
