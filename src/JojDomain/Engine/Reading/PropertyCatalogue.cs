namespace JojDomain.Engine;

/// <summary>Finds a property by its path, such as <c>agreement.price</c>. A property is made when it is first found.</summary>
internal static class PropertyCatalogue
{
    /// <summary>The key under which an interner keeps properties.</summary>
    public static readonly object Key = new();

    /// <summary>All properties that statements can be about.</summary>
    public static IEnumerable<Property> All => Enum.GetValues<EntityKind>().SelectMany(PropertyTable.Of);

    /// <summary>The paths of all properties, those included that no statement can be about.</summary>
    public static IEnumerable<string> Paths =>
        PropertyTable.Kinds.SelectMany(static kind => PropertyTable.Names(kind).Split(' ').Select(name => $"{EntityKinds.JsonName(kind)}.{name}"));

    /// <summary>The message for a path that is not among the known ones, with the path that was probably meant.</summary>
    public static string Unknown(ReadOnlySpan<char> path, IEnumerable<string> known)
    {
        string text = path[..Math.Min(path.Length, 100)].ToString();
        string[] ofThatName = [.. known.Where(each => each.AsSpan(each.IndexOf('.') + 1).SequenceEqual(text)).Take(2)];
        string hint = ofThatName switch
        {
            [string only] => $"; did you mean \"{only}\"?",
            [string one, _] => $"; its kind comes before it, as in \"{one}\"",
            _ => DidYouMean.Hint(text, known),
        };
        return $"{Shown.Of(path)} is not a property of any kind of entity{hint}";
    }

    /// <summary>The property of a path; null, with the reason, where no statement can be about it.</summary>
    public static Property? FindStatable(ReadOnlySpan<char> path, out string? reason)
    {
        Property? property = TrySplit(path, out EntityKind kind, out ReadOnlySpan<char> name) ? PropertyTable.Find(kind, name) : null;
        reason = property is null ? WhyNotStatable(path) : null;
        return property;
    }

    /// <summary>Whether a kind of entity has the property, and which.</summary>
    public static bool Has(ReadOnlySpan<char> path, out EntityKind kind)
    {
        if (!TrySplit(path, out kind, out ReadOnlySpan<char> name))
        {
            return false;
        }

        ReadOnlySpan<char> names = PropertyTable.Names(kind);
        foreach (Range each in names.Split(' '))
        {
            if (names[each].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static string WhyNotStatable(ReadOnlySpan<char> path) => Has(path, out _)
        ? $"{Shown.Of(path)} is no property that statements can be about"
        : Unknown(path, All.Select(static each => each.Path));

    private static bool TrySplit(ReadOnlySpan<char> path, out EntityKind kind, out ReadOnlySpan<char> name)
    {
        int dot = path.IndexOf('.');
        name = path[(dot + 1)..];
        for (kind = 0; dot > 0 && EntityKinds.JsonName(kind) is { } word; kind++)
        {
            if (path[..dot].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
