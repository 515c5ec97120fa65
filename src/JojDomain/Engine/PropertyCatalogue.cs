namespace JojDomain.Engine;

/// <summary>Finds a property by its path.</summary>
internal static class PropertyCatalogue
{
    /// <summary>Under which an interner keeps properties.</summary>
    public static readonly object Key = new();

    private static readonly Dictionary<string, Property> ByPath = PropertyTable.Statable.ToDictionary(static property => property.Path, StringComparer.Ordinal);

    private static readonly Dictionary<string, Property>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByPath.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Property? Find(ReadOnlySpan<char> path) => Lookup.TryGetValue(path, out Property? property) ? property : null;

    public static string Unknown(ReadOnlySpan<char> path, IEnumerable<string> known)
    {
        string? nearest = Spelling.Nearest(path[..Math.Min(path.Length, 100)].ToString(), known);
        string hint = nearest is null ? "" : $"; did you mean \"{nearest}\"?";
        return $"{Shown.Of(path)} is not a property of any kind of entity{hint}";
    }

    public static Property? FindStatable(ReadOnlySpan<char> path, out string? reason)
    {
        Property? property = Find(path);
        reason = property is not null ? null
            : PropertyPath.TryParse(path, out _) ? $"{Shown.Of(path)} is no property that statements can be about"
            : Unknown(path, ByPath.Keys);
        return property;
    }
}
