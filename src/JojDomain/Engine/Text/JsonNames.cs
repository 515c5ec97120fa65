namespace JojDomain.Engine;

/// <summary>Names for JSON and for messages, made of the names of types and enumeration members.</summary>
internal static class JsonNames
{
    public static string CamelCase(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));

    /// <summary>The name of a kind of entity.</summary>
    public static string Of(EntityKind kind) => EntityKinds.JsonName(kind) ?? CamelCase(kind.ToString());

    /// <summary>The name of a kind of entity with its article, for messages.</summary>
    public static string WithArticle(EntityKind kind)
    {
        string name = Of(kind);
        return "aeiou".Contains(name[0], StringComparison.Ordinal) ? $"an {name}" : $"a {name}";
    }
}
