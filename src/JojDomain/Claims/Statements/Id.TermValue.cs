namespace JojDomain;

/// <content>What a statement adds to an id, so that values know nothing of it.</content>
public sealed partial record Id<T>
{
    /// <summary>The same id as the value of an open term.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static implicit operator TermValue(Id<T> id) => (EntityRef)id;
}
