
namespace JojDomain.Engine;

/// <summary>A list of one kind of entity: how it is taken from content and put into it, and the codec of its items.</summary>
internal sealed class TypedEntityList<T>(
    EntityKind kind,
    string name,
    Func<StoryContent, EquatableArray<T>> get,
    Func<StoryContent, EquatableArray<T>, StoryContent> with,
    Codec<T> codec) : EntityList(kind, name)
    where T : Entity
{
    public override int Count(StoryContent content) => get(content).Count;

    public override Entity At(StoryContent content, int position) => get(content)[position];

    public override StoryContent Put(StoryContent content, int position, Entity entity) => with(content, get(content).Put(position, (T)entity));

    public override StoryContent Change(StoryContent content, Func<Entity, Entity?> change)
    {
        EquatableArray<T> before = get(content);
        List<T> after = new(before.Count);
        bool isSame = true;
        foreach (T entity in before)
        {
            Entity? changed = change(entity);
            isSame &= ReferenceEquals(changed, entity);
            if (changed is not null)
            {
                after.Add((T)changed);
            }
        }

        return isSame ? content : with(content, after.ToEquatableArray());
    }

    public override IReadOnlyList<Entity> In(StoryContent content) => get(content);

    public override StoryContent With(StoryContent content, IEnumerable<Entity> entities) => with(content, entities.Cast<T>().ToEquatableArray());

    public override byte[] Write(Entity entity) => NativeJson.ToArray(codec, (T)entity);

    public override Entity Read(ReadOnlySpan<byte> json) => Fragments.Read(codec, json);

    public override EntityRef? PassOver(ref DocumentReader reader) => codec.Read(ref reader, out T? entity) ? entity.Reference : null;

    protected override void Visit(Entity entity, ReferenceVisitor visitor) => codec.Visit((T)entity, visitor);
}
