namespace JojDomain.Engine;

/// <summary>Decides which arrays a table keeps from one document to the next.</summary>
internal static class KeptRoom
{
    /// <summary>The longest array that is kept. One that a huge document made longer is left to the collector.</summary>
    public const int Largest = 1 << 14;

    /// <summary>Clears an array.</summary>
    /// <returns>The array to keep: the same, or an empty one in place of a large one.</returns>
    /// <param name="items">The array.</param>
    /// <param name="used">How many of its items were set.</param>
    public static T[] Clear<T>(T[] items, int used)
    {
        if (items.Length > Largest)
        {
            return [];
        }

        Array.Clear(items, 0, used);
        return items;
    }
}
