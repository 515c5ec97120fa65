namespace JojDomain;

/// <summary>The keys of a list's items, equal for two lists that state the same items in any order.</summary>
internal sealed class KeySet(IEnumerable<object> keys) : IEquatable<KeySet>
{
    private readonly HashSet<object> _keys = [.. keys];

    public bool Equals(KeySet? other) => other is not null && _keys.SetEquals(other._keys);

    public override bool Equals(object? obj) => Equals(obj as KeySet);

    public override int GetHashCode() => _keys.Aggregate(0, static (hash, key) => hash ^ key.GetHashCode());
}
