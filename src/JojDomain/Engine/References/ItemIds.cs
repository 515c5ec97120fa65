namespace JojDomain.Engine;

/// <summary>A listing of entities as a statement names them: by their ids, so that no statement brings an entity into being.</summary>
internal static class ItemIds
{
    public static Listing<Id<T>> Of<T>(Listing<T> items, Func<T, Id<T>> id)
        where T : Entity => items.With(items.Select(id).ToEquatableArray());

    /// <summary>The items that are named, in the order in which they are.</summary>
    /// <exception cref="ArgumentException">One that is named is not among the items.</exception>
    public static Listing<T> Keep<T>(Listing<T> items, Listing<Id<T>> named, Func<T, Id<T>> id)
        where T : Entity => named.With(named.Select(each => Find(items, each, id)).ToEquatableArray());

    private static T Find<T>(Listing<T> items, Id<T> named, Func<T, Id<T>> id)
        where T : Entity => items.FirstOrDefault(item => id(item) == named)
            ?? throw new ArgumentException($"{Shown.Of(named.Text)} is not among the items, and a statement names only what is there");
}
