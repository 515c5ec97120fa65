using System.Globalization;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The rules that compare members of one entity, or an entity with another; ids and references are checked elsewhere.</summary>
internal static class StoryRules
{
    public static IEnumerable<Problem> Check(StoryContent content) => Names(content)
        .Concat(content.Claims.SelectMany(static (claim, index) => Claim(claim, Pointer("claims", index))))
        .Concat(Evidence(content))
        .Concat(Holdings(content));

    private static IEnumerable<Problem> Names(StoryContent content) =>
    [
        .. Nameless(content.Organisations, "organisations", static each => each.Names.IsEmpty && each.Kind is null),
        .. Nameless(content.Places, "places", static each => each.Names.IsEmpty && each.Kind is null),
        .. Nameless(content.Events, "events", static each => each.Names.IsEmpty && each.Kind is null),
        .. Nameless(content.Projects, "projects", static each => each.Names.IsEmpty && each.Kind is null),
        .. Nameless(content.Agreements, "agreements", static each => each.Names.IsEmpty && each.Kind is null),
        .. Nameless(content.CloudServices, "cloudServices", static each => each.Names.IsEmpty && each.Categories.IsNotStated),
    ];

    private static IEnumerable<Problem> Nameless<T>(EquatableArray<T> entities, string list, Func<T, bool> isNameless)
        where T : Entity => entities.Select((entity, index) => (entity, index)).Where(pair => isNameless(pair.entity)).Select(pair => new Problem
        {
            Code = ProblemCode.Nameless,
            Pointer = Pointer(list, pair.index),
            Message = $"\"{pair.entity.Reference}\" has neither a name nor a kind, so that nobody could tell what it is",
        });

    private static IEnumerable<Problem> Claim(Claim claim, string pointer)
    {
        if (claim.Words is null && claim.Quotation is null && claim.Statements.IsEmpty && claim.Act is null)
        {
            yield return new Problem
            {
                Code = ProblemCode.EmptyClaim,
                Pointer = pointer,
                Message = $"the claim \"{claim.Id}\" says nothing: it needs words, a quotation, a statement or a speech act",
            };
        }

        if (claim.Attribution.Via.IsEmpty && claim.Evidence.IsEmpty)
        {
            yield return new Problem
            {
                Code = ProblemCode.SourcelessClaim,
                Pointer = $"{pointer}/attribution",
                Message = $"the claim \"{claim.Id}\" names no source: it needs a hop in \"via\", or evidence",
            };
        }
    }

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
                    Message = $"the passage ends at {position.End}, and the text of \"{passage.Source}\" has {length} code points",
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
                    Pointer = $"{Pointer("holdings", index)}/property",
                    Message = $"\"{holding.Property}\" is no property of \"{holding.Subject}\", which is {Words.Of(kind)}",
                };
            }
        }
    }

    private static string Pointer(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");
}
