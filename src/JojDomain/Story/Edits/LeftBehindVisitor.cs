using JojDomain.Engine;

namespace JojDomain;

/// <summary>Finds every place that stays in a story and refers to an entity that is removed.</summary>
/// <param name="gone">The ids of the entities that are removed.</param>
internal sealed class LeftBehindVisitor(IReadOnlySet<string> gone) : OwnerVisitor
{
    private readonly NotedProblems _noted = new();
    private readonly List<string> _pointers = [];

    /// <summary>The places, in the order of the document.</summary>
    public EquatableArray<Problem> Problems => _noted.Problems
        .Select(problem => new Problem { Code = problem.Code, Pointer = _pointers[(int)problem.Offset], Message = problem.Message })
        .ToEquatableArray();

    // A story that was read may be too large to walk through. Then nothing is removed, because a reference might be left behind.
    public override void Note(ProblemCode code, string message)
    {
        // Pointers of problems beyond those that are reported would only take memory.
        if (_noted.ErrorCount <= _noted.Most)
        {
            _pointers.Add(Pointer());
        }

        _noted.Note(code, message, _pointers.Count - 1);
    }

    public override void Refer(string id, KindSet kinds, string? chain = null)
    {
        if (gone.Contains(id) && (Owner is null || !gone.Contains(Owner.Reference.Text)))
        {
            Note(ProblemCode.DanglingReference, $"this refers to {Shown.Of(id)}, which would be gone");
        }
    }
}
