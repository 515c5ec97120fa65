namespace JojDomain.Engine;

/// <summary>The kinds of entity that a reference may lead to; by default any.</summary>
internal readonly record struct KindSet
{
    // A bit for each kind. No bit means any kind.
    private readonly uint _kinds;

    private KindSet(uint kinds) => _kinds = kinds;

    public static KindSet Any => default;

    /// <summary>A bit for each kind that it does not allow.</summary>
    public uint Refused => _kinds == 0 ? 0 : ~_kinds;

    public static implicit operator KindSet(EntityKind kind) => new(1U << (int)kind);

    public static implicit operator KindSet(EntityKind? kind) => kind is { } one ? one : Any;

    public static KindSet Of(params ReadOnlySpan<EntityKind> kinds)
    {
        uint set = 0;
        foreach (EntityKind kind in kinds)
        {
            set |= 1U << (int)kind;
        }

        return new(set);
    }

    public bool Allows(EntityKind kind) => _kinds == 0 || (_kinds & (1U << (int)kind)) != 0;

    /// <summary>The kinds with their articles, for messages: <c>a claim or a source</c>.</summary>
    public override string ToString()
    {
        uint kinds = _kinds;
        string[] words = [.. Enumerable.Range(0, 32).Where(kind => (kinds & (1U << kind)) != 0).Select(static kind => (EntityKind)kind).OrderBy(JsonNames.Of, StringComparer.Ordinal).Select(JsonNames.WithArticle)];
        return words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} or {words[^1]}";
    }
}
