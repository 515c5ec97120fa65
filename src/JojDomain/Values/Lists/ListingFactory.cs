using System.Runtime.CompilerServices;

namespace JojDomain;

/// <summary>Makes <see cref="Listing{T}"/> values.</summary>
/// <remarks>
/// The type of the items is that of the arguments. Where they have to be converted first, as an <see cref="Id{T}"/> to the <see cref="EntityRef"/> that a property
/// takes, the property's own type says so: <c>Members = new([amazon.Id, google.Id], Completeness.AtLeast)</c>.
/// The overloads of one item are there for the reason that <see cref="EquatableArray"/> gives.
/// </remarks>
public static class Listing
{
    /// <summary>A listing of this one item, which states nothing about other items.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    [OverloadResolutionPriority(1)]
    public static Listing<T> Create<T>(T item)
        where T : notnull, IEquatable<T> => new(EquatableArray.Create(item));

    /// <summary>A listing of these items, which states nothing about other items.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static Listing<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull => new(EquatableArray.Create(items));

    /// <summary>A closed listing: this item and no other.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    [OverloadResolutionPriority(1)]
    public static Listing<T> Exhaustive<T>(T item)
        where T : notnull, IEquatable<T> => new(EquatableArray.Create(item), Completeness.Exhaustive);

    /// <summary>A closed listing: these items and no others; without items, "there are none".</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static Listing<T> Exhaustive<T>(params ReadOnlySpan<T> items)
        where T : notnull => new(EquatableArray.Create(items), Completeness.Exhaustive);

    /// <summary>An open listing: this item and perhaps others.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    [OverloadResolutionPriority(1)]
    public static Listing<T> AtLeast<T>(T item)
        where T : notnull, IEquatable<T> => new(EquatableArray.Create(item), Completeness.AtLeast);

    /// <summary>An open listing: these items and perhaps others.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static Listing<T> AtLeast<T>(params ReadOnlySpan<T> items)
        where T : notnull => new(EquatableArray.Create(items), Completeness.AtLeast);
}
