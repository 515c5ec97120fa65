namespace JojDomain;

/// <content>The conversion of an id to a voice, which is here because values do not know voices.</content>
public sealed partial record Id<T>
{
    /// <summary>The entity as a voice.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static implicit operator Voice(Id<T> id) => (EntityRef)id;
}
