namespace JojDomain;

/// <summary>Makes <see cref="EquatableArray{T}"/> lists.</summary>
public static class EquatableArray
{
    /// <summary>A list of these items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull => Checked(items.ToArray());

    /// <summary>A list of these items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is EquatableArray<T> list ? list : Checked(items.ToArray());
    }

    // A copy is looked at: what somebody still changes in the meantime must not bring a null in.
    private static EquatableArray<T> Checked<T>(T[] items)
        where T : notnull
    {
        for (int index = 0; index < items.Length; index++)
        {
            if (items[index] is null)
            {
                throw new ArgumentException($"Item {index} of the list is null; a list never holds null.", nameof(items));
            }
        }

        return new(items);
    }
}
