namespace JojDomain;

/// <summary>Makes <see cref="EquatableArray{T}"/> lists.</summary>
public static class EquatableArray
{
    /// <summary>A list of these items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull
    {
        // Copied before it is looked at: what somebody still changes in the meantime must not bring a null in.
        T[] copy = items.ToArray();
        for (int index = 0; index < copy.Length; index++)
        {
            if (copy[index] is null)
            {
                throw new ArgumentException($"Item {index} of the list is null; a list never holds null.", nameof(items));
            }
        }

        return new(copy);
    }

    /// <summary>A list of these items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>([.. items]);
    }
}
