using JojDomain.Engine;

namespace JojDomain;

/// <summary>Finds every place of a story that refers to what is to go, and is itself to stay.</summary>
/// <param name="gone">The ids of all that is to go.</param>
internal sealed class LeftBehindVisitor(IReadOnlySet<string> gone) : OwnerVisitor
{
    private readonly NotedProblems _noted = new();
    private readonly List<string> _pointers = [];

    /// <summary>The places, in the order of the document.</summary>
    public EquatableArray<Problem> Problems => _noted.Problems
        .Select(problem => new Problem { Code = problem.Code, Pointer = _pointers[(int)problem.Offset], Message = problem.Message })
        .ToEquatableArray();

    // A story that was read may be too large for any walk: then nothing is removed, rather than something left behind.
    public override void Note(ProblemCode code, string message)
    {
        // More than are reported would only take room.
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
