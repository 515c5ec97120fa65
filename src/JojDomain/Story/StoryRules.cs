using System.Globalization;

namespace JojDomain;

/// <summary>The rules that compare members of one entity, or an entity with another; ids and references are checked elsewhere.</summary>
internal static class StoryRules
{
    public static IEnumerable<Problem> Check(StoryContent content)
    {
        Dictionary<string, Source> sources = [];
        foreach (Source source in content.Sources)
        {
            sources.TryAdd(source.Id.Text, source);
        }

        return Names(content)
            .Concat(content.Claims.SelectMany((claim, index) => Claim(claim, Pointer("claims", index), sources)))
            .Concat(content.Holdings.SelectMany((holding, index) => Holding(holding, Pointer("holdings", index), content)));
    }

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

    private static IEnumerable<Problem> Claim(Claim claim, string pointer, Dictionary<string, Source> sources)
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

        for (int index = 0; index < claim.Evidence.Count; index++)
        {
            if (Beyond(claim.Evidence[index], sources) is { } message)
            {
                yield return new Problem
                {
                    Code = ProblemCode.EvidenceBeyondText,
                    Pointer = $"{Pointer($"{pointer[1..]}/evidence", index)}/position",
                    Message = message,
                };
            }
        }
    }

    private static string? Beyond(Passage passage, Dictionary<string, Source> sources) =>
        passage.Position is { } position && sources.GetValueOrDefault(passage.Source.Text)?.Text is { } text && position.End > text.Length
            ? $"the passage ends at {position.End}, and the text of \"{passage.Source}\" has {text.Length} code points"
            : null;

    private static IEnumerable<Problem> Holding(Holding holding, string pointer, StoryContent content)
    {
        Entity? subject = EntityWalk.Of(content).FirstOrDefault(entity => entity.Reference == holding.Subject);
        if (subject is not null && Engine.Words.CamelCase(subject.EntityKind.ToString()) != holding.Property.Kind)
        {
            yield return new Problem
            {
                Code = ProblemCode.PropertyOfOtherKind,
                Pointer = $"{pointer}/property",
                Message = $"\"{holding.Property}\" is no property of \"{holding.Subject}\", which is {Engine.Words.Of(subject.EntityKind)}",
            };
        }
    }

    private static string Pointer(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");
}
