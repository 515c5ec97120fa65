using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Collects the problems of one document, or of content built in code, up to the number that is reported.</summary>
internal class NotedProblems
{
    private List<RawProblem>? _problems;
    private int _warningCount;

    /// <summary>How many errors, and how many warnings, are reported before the others are only counted.</summary>
    public int Most { get; protected set; } = StoryReadLimits.DefaultMostProblems;

    /// <summary>The number of errors, those beyond the limit included. A codec compares it before and after its members, to know whether one has failed.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Whether one more warning would be reported, or would cause the report that there are too many.</summary>
    public bool TakesWarnings => _warningCount <= Most;

    public int ProblemCount => _problems is null ? 0 : _problems.Count;

    public IReadOnlyList<RawProblem> Problems => _problems ?? [];

    public void Note(ProblemCode code, string message, long offset, Severity severity = Severity.Error)
    {
        // Errors and warnings are counted separately: a thousand warnings must not hide the one error because of which there is no story.
        int count = severity == Severity.Error ? ++ErrorCount : ++_warningCount;
        if (count <= Most)
        {
            (_problems ??= []).Add(new(code, message, offset, severity));
        }
        else if (count == Most + 1)
        {
            string what = severity == Severity.Error ? "errors" : "warnings";
            (_problems ??= []).Add(new(ProblemCode.TooManyProblems, $"there are more than {Most} {what}; the others are not reported", offset, severity));
        }
    }

    public void ClearProblems()
    {
        _problems = null;
        ErrorCount = 0;
        _warningCount = 0;
    }
}
