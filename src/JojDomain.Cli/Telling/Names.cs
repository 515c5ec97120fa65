using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>What the entities of a story are called.</summary>
internal sealed class Names(Story story)
{
    // "The article" is enough of a name where the story has one article only.
    private readonly Dictionary<SourceKind, int> _sourcesByKind = story.Content.Sources
        .GroupBy(static source => source.Kind)
        .ToDictionary(static kind => kind.Key, static kind => kind.Count());

    public string Of<T>(Id<T> id)
        where T : Entity => Of((EntityRef)id);

    /// <summary>The first name of an entity, a source by its kind and title, or else the id.</summary>
    public string Of(EntityRef id) => story.TryGet(id, out Entity? entity) ? Given(entity) ?? id.Text : id.Text;

    public T Get<T>(Id<T> id)
        where T : Entity => story.Get(id);

    /// <summary>Name and id, by which the entity can be found in the document.</summary>
    public string WithId(EntityRef id)
    {
        string name = Of(id);
        return name == id.Text || name.EndsWith(InBrackets(id), StringComparison.Ordinal) ? name : $"{name}{InBrackets(id)}";
    }

    /// <summary>Kind and id, as in <c>agreement joj-cloud</c>.</summary>
    public string KindAndId(EntityRef id) =>
        story.TryGet(id, out Entity? entity) ? $"{Wording.Word(entity.EntityKind)} {id}" : id.Text;

    private string? Given(Entity entity) => entity switch
    {
        INamed { Names.Count: > 0 } named => named.Names[0].Text,
        Person { Posts.Count: > 0 } person => person.Posts[0].Title.Text,
        Clause clause => clause.Number?.Text,
        Observation observation => $"{Wording.Word(observation.Measure)} of {Of(observation.Subject)}",
        Source source => $"the {Wording.Word(source.Kind)}{Which(source)}",
        _ => null,
    };

    private string Which(Source source) => source.Title is { } title ? $" {Wording.Quoted(title)}"
        : _sourcesByKind[source.Kind] > 1 ? InBrackets(source.Id)
        : "";

    private static string InBrackets(EntityRef id) => $" ({id})";
}
