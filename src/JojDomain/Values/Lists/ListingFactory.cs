namespace JojDomain;

/// <summary>Makes <see cref="Listing{T}"/> values.</summary>
public static class Listing
{
    /// <summary>A listing that says nothing about other items.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static Listing<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull => new(EquatableArray.Create(items));

    /// <summary>A closed listing: these items and no others; without items, "there are none".</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static Listing<T> Exhaustive<T>(params ReadOnlySpan<T> items)
        where T : notnull => new(EquatableArray.Create(items), Completeness.Exhaustive);

    /// <summary>An open listing: these items and perhaps others.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static Listing<T> AtLeast<T>(params ReadOnlySpan<T> items)
        where T : notnull => new(EquatableArray.Create(items), Completeness.AtLeast);
}
