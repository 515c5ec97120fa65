using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>The names of a story's entities, with an id only where two would have the same name.</summary>
internal sealed class Names
{
    private readonly Story _story;
    private readonly ClaimedBibliography _bibliography;
    private readonly EntityNames _given;
    private readonly Dictionary<string, int> _uses;
    private readonly Dictionary<EntityRef, string> _names = [];

    public Names(Story story, Wording wording)
    {
        _story = story;
        _bibliography = new ClaimedBibliography(story);
        _given = new EntityNames(story, _bibliography, wording);
        _uses = story.Entities
            .Where(static entity => entity is not (Claim or Holding))
            .CountBy(entity => SafeText.Plain(entity.Accept(_given)), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }

    public string Of<T>(Id<T> id)
        where T : Entity => Of((EntityRef)id);

    /// <summary>The first name of an entity, or else a description; with its id where another has the same name.</summary>
    public string Of(EntityRef id) => _names.TryGetValue(id, out string? name) ? name : _story.TryGet(id, out Entity? entity) ? Of(entity) : id.Text;

    /// <summary>The name of an entity that is in the story.</summary>
    public string Of(Entity entity)
    {
        if (!_names.TryGetValue(entity.Reference, out string? name))
        {
            name = entity.Accept(_given);
            name += _uses.GetValueOrDefault(SafeText.Plain(name)) > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({entity.Reference})") : "";
            _names.Add(entity.Reference, name);
        }

        return name;
    }

    /// <summary>When a source was published, as it is held, or as claims agree.</summary>
    public Reported<When> PublishedOf(Source source) => _bibliography.PublishedOf(source);

    public T Get<T>(Id<T> id)
        where T : Entity => _story.Get(id);
}
