using System.Buffers;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Checks content that was built in code. One walk notes ids and references; a second walk, which finds the JSON Pointers of problems, is made only where there are any.</summary>
internal static class StoryCheck
{
    public static EquatableArray<Problem> Of(StoryContent content)
    {
        var noted = new NotedProblems();
        var table = new ReferenceTable();
        StoryContentCodec.Instance.Visit(content, new TableVisitor(table));
        table.Check(noted);
        Dictionary<long, string> pointers = noted.ProblemCount == 0 ? [] : Pointers(content, [.. noted.Problems.Select(static problem => problem.Offset)]);
        return noted.Problems
            .OrderBy(static problem => problem.Offset)
            .Select(problem => new Problem { Code = problem.Code, Pointer = pointers[problem.Offset], Message = problem.Message })
            .ToEquatableArray();
    }

    private static Dictionary<long, string> Pointers(StoryContent content, HashSet<long> wanted)
    {
        var visitor = new TableVisitor(new ReferenceTable(), wanted);
        StoryContentCodec.Instance.Visit(content, visitor);
        return visitor.Pointers;
    }
}
