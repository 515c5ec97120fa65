namespace JojDomain.Engine;

/// <summary>Finds a property by its path. Only the properties of the kinds that are asked for come into being.</summary>
internal static class PropertyCatalogue
{
    /// <summary>Under which an interner keeps properties.</summary>
    public static readonly object Key = new();

    private static readonly string[] Kinds = [.. Enum.GetNames<EntityKind>().Select(Words.CamelCase)];

    /// <summary>All properties that statements can be about.</summary>
    public static IEnumerable<Property> All => Enum.GetValues<EntityKind>().SelectMany(PropertyTable.Of);

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
            : Unknown(path, All.Select(static each => each.Path));
        return property;
    }

    private static Property? Find(ReadOnlySpan<char> path)
    {
        int dot = path.IndexOf('.');
        for (int kind = 0; kind < Kinds.Length; kind++)
        {
            if (dot == Kinds[kind].Length && path.StartsWith(Kinds[kind], StringComparison.Ordinal))
            {
                return Find(PropertyTable.Of((EntityKind)kind), path[(dot + 1)..]);
            }
        }

        return null;
    }

    private static Property? Find(Property[] properties, ReadOnlySpan<char> name)
    {
        foreach (Property property in properties)
        {
            if (name.SequenceEqual(property.Name))
            {
                return property;
            }
        }

        return null;
    }
}
