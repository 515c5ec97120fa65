using System.Globalization;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The rules that compare an entity with another; they are checked once every entity stands.</summary>
internal static class StoryRules
{
    public static IEnumerable<Problem> Check(StoryContent content) => Evidence(content).Concat(Holdings(content));

    private static IEnumerable<Problem> Evidence(StoryContent content)
    {
        Dictionary<string, int> lengths = [];
        foreach (Source source in content.Sources)
        {
            if (source.Text is { } text)
            {
                lengths.TryAdd(source.Id.Text, text.Length);
            }
        }

        foreach (Citation citation in lengths.Count == 0 ? [] : CitationWalk.Of(content))
        {
            Passage passage = citation.Passage;
            if (passage.Position is { } position && lengths.TryGetValue(passage.Source.Text, out int length) && position.End > length)
            {
                yield return new Problem
                {
                    Code = ProblemCode.EvidenceBeyondText,
                    Pointer = $"{citation.Pointer}/position",
                    Message = $"the passage ends at {position.End}, and the text of {Shown.Of(passage.Source.Text)} has {length} code points",
                };
            }
        }
    }

    private static IEnumerable<Problem> Holdings(StoryContent content)
    {
        Dictionary<string, EntityKind> kinds = [];
        foreach (Entity entity in content.Holdings.IsEmpty ? [] : EntityWalk.Of(content))
        {
            kinds.TryAdd(entity.Reference.Text, entity.EntityKind);
        }

        for (int index = 0; index < content.Holdings.Count; index++)
        {
            Holding holding = content.Holdings[index];
            if (kinds.TryGetValue(holding.Subject.Text, out EntityKind kind) && Words.CamelCase(kind.ToString()) != holding.Property.Kind)
            {
                yield return new Problem
                {
                    Code = ProblemCode.PropertyOfOtherKind,
                    Pointer = string.Create(CultureInfo.InvariantCulture, $"/holdings/{index}/property"),
                    Message = $"\"{holding.Property}\" is no property of {Shown.Of(holding.Subject.Text)}, which is {Words.Of(kind)}",
                };
            }
        }
    }
}
