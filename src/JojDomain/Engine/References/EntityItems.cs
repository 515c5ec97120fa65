namespace JojDomain.Engine;

/// <summary>Changes lists of entities; one in which nothing changes stays the list that it is.</summary>
internal static class EntityItems
{
    /// <summary>The items, each as the change gives it, without those for which it gives null.</summary>
    public static EquatableArray<T> Changed<T>(EquatableArray<T> items, Func<Entity, Entity?> change)
        where T : Entity
    {
        List<T> changed = new(items.Count);
        bool isSame = true;
        foreach (T item in items)
        {
            Entity? after = change(item);
            isSame &= ReferenceEquals(after, item);
            if (after is not null)
            {
                changed.Add((T)after);
            }
        }

        return isSame ? items : changed.ToEquatableArray();
    }

    /// <summary>The same of a listing, which goes on saying what it said about being complete.</summary>
    public static Listing<T> Changed<T>(Listing<T> items, Func<Entity, Entity?> change)
        where T : Entity => items.With(Changed(items.Items, change));
}
