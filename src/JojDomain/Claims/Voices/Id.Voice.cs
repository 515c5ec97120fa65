namespace JojDomain;

/// <content>What a voice adds to an id, so that values know nothing of it.</content>
public sealed partial record Id<T>
{
    /// <summary>The entity as one that speaks in its own name.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static implicit operator Voice(Id<T> id) => (EntityRef)id;
}
