using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using JojDomain.Engine;

namespace JojDomain;

/// <content>Looking things up: by id, by kind, by voice and by subject.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<Citation>>? _citations;

    /// <summary>All entities, in the order of the document.</summary>
    public EquatableArray<Entity> Entities => Index.Entities;

    /// <summary>The entity with an id.</summary>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    /// <exception cref="KeyNotFoundException">No entity in the story has the id, or one of another kind has it.</exception>
    public T Get<T>(Id<T> id)
        where T : Entity => TryGet(id, out T? entity) ? entity : throw Missing(id.Text, EntityKinds.Of<T>());

    /// <summary>The entity with an id, of any kind.</summary>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    /// <exception cref="KeyNotFoundException">Nothing in the story has the id.</exception>
    public Entity Get(EntityRef id) => TryGet(id, out Entity? entity) ? entity : throw Missing(id.Text);

    /// <summary>Gives the entity with an id; false when nothing, or an entity of another kind, has it.</summary>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public bool TryGet<T>(Id<T> id, [NotNullWhen(true)] out T? entity)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(id);
        entity = Find(id.Text) as T;
        return entity is not null;
    }

    /// <summary>Gives the entity with an id, of any kind; false when nothing has it.</summary>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public bool TryGet(EntityRef id, [NotNullWhen(true)] out Entity? entity)
    {
        ArgumentNullException.ThrowIfNull(id);
        entity = Find(id.Text);
        return entity is not null;
    }

    /// <summary>All entities of a kind, in the order of the document.</summary>
    public EquatableArray<T> All<T>()
        where T : Entity => Index.Entities.OfType<T>().ToEquatableArray();

    /// <summary>The claims in which an entity speaks: alone, jointly with others, as each of several, or perhaps, as one of several. Empty where it speaks in none.</summary>
    /// <exception cref="ArgumentNullException">There is no voice.</exception>
    public EquatableArray<Claim> ClaimsBy(EntityRef voice)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return Index.ClaimsBy(voice.Text);
    }

    /// <summary>The claims about an entity: it is the subject of a statement, or listed in <see cref="Claim.About"/> or <see cref="Claim.Implies"/>. Empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">There is no subject.</exception>
    public EquatableArray<Claim> ClaimsAbout(EntityRef subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Index.ClaimsAbout(subject.Text);
    }

    /// <summary>Every place where an entity cites the text of a source, in the order of the document. They are found when first asked for, and kept.</summary>
    public EquatableArray<Citation> Citations => (_citations ??= new(CitationWalk.Of(Content))).Value;

    private Entity? Find(string id) => Ids.TryFind(id, out EntityPlace place) ? place.In(Content) : null;

    private KeyNotFoundException Missing(string id, EntityKind? expected = null) => new(Find(id) is { } other && expected is { } kind
        ? $"In the story, {Shown.Of(id)} is {JsonNames.WithArticle(other.EntityKind)}, and {JsonNames.WithArticle(kind)} is asked for."
        : $"Nothing in the story has the id {Shown.Of(id)}{DidYouMean.Hint(id, Entities.Select(static entity => entity.Reference.Text), otherwise: ".")}");
}
