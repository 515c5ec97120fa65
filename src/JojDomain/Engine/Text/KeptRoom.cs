namespace JojDomain.Engine;

/// <summary>What a table keeps of its room from one document to the next.</summary>
internal static class KeptRoom
{
    // Room for that many stays; what one huge document needed does not.
    public const int Largest = 1 << 14;

    /// <summary>The array without what was in it, or an empty one in place of a large one.</summary>
    /// <param name="items">The array, of which the caller keeps what is given back instead.</param>
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
