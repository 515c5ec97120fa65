using System.Buffers;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Checks content that was built in code. Ids and references are noted in one walk, and only where something is wrong a second walk finds the pointers.</summary>
internal static class StoryCheck
{
    public static EquatableArray<Problem> Of(StoryContent content)
    {
        var found = new List<(ProblemCode Code, string Message, long Place)>();
        var table = new ReferenceTable();
        StoryContentCodec.Instance.Visit(content, new ReferenceVisitor(table));
        table.Check((code, message, place) =>
        {
            // As many are told as of a document.
            if (found.Count < ReadContext.MaxProblems)
            {
                found.Add((code, message, place));
            }
            else if (found.Count == ReadContext.MaxProblems)
            {
                found.Add((ProblemCode.TooManyProblems, $"there are more than {ReadContext.MaxProblems} errors; the others are not told", place));
            }
        });
        Dictionary<long, string> pointers = found.Count == 0 ? [] : Pointers(content, [.. found.Select(static problem => problem.Place)]);
        return found
            .OrderBy(static problem => problem.Place)
            .Select(problem => new Problem { Code = problem.Code, Pointer = pointers[problem.Place], Message = problem.Message })
            .ToEquatableArray();
    }

    private static Dictionary<long, string> Pointers(StoryContent content, HashSet<long> wanted)
    {
        var visitor = new ReferenceVisitor(new ReferenceTable(), wanted);
        StoryContentCodec.Instance.Visit(content, visitor);
        return visitor.Pointers;
    }
}
