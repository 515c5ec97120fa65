using JojDomain.Engine;

namespace JojDomain;

public abstract class Property
{
    internal bool IsChain { get; init; }

    internal static T Once<T>(ref T? place, T made)
        where T : Property => Interlocked.CompareExchange(ref place, made, null) ?? made;
}

public sealed class ReportedProperty<TEntity, TValue> : Property
    where TEntity : Entity
    where TValue : notnull
{
    internal ReportedProperty(
        EntityKind subject,
        string name,
        Func<TEntity, Reported<TValue>> get,
        Func<TEntity, Reported<TValue>, TEntity> with,
        Codec<Reported<TValue>> codec)
    {
    }
}

public sealed class ListingProperty<TEntity, TItem> : Property
    where TEntity : Entity
    where TItem : notnull
{
    internal ListingProperty(
        EntityKind subject,
        string name,
        Func<TEntity, Listing<TItem>> get,
        Func<TEntity, Listing<TItem>, TEntity> with,
        Codec<Listing<TItem>> codec)
    {
    }
}
