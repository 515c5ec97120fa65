namespace JojDomain.Engine;

/// <summary>Turns the names of types and enumeration members into the words that are in JSON and in messages.</summary>
internal static class Words
{
    public static string CamelCase(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));

    /// <summary>A kind of entity as one word.</summary>
    public static string WordOf(EntityKind kind) => EntityKinds.Word(kind) ?? CamelCase(kind.ToString());

    /// <summary>A kind of entity with its article, as messages name it.</summary>
    public static string Of(EntityKind kind)
    {
        string word = WordOf(kind);
        return "aeiou".Contains(word[0], StringComparison.Ordinal) ? $"an {word}" : $"a {word}";
    }
}
