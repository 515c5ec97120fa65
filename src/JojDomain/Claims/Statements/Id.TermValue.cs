namespace JojDomain;

/// <content>The conversion of an id to the value of a term, which is here because values do not know statements.</content>
public sealed partial record Id<T>
{
    /// <summary>The entity as the value of an open term.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static implicit operator TermValue(Id<T> id) => (EntityRef)id;
}
