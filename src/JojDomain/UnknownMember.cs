using System.Text;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>One member of a JSON object that this version does not know, kept as it was written.</summary>
/// <remarks>
/// Two are equal when their names are and their values are: texts and structure as in RFC 8785, and numbers by their exact decimal value,
/// so that <c>1.10</c> is <c>1.1</c> and <c>9007199254740993</c> is not <c>9007199254740992</c>, though one double represents both.
/// </remarks>
public sealed class UnknownMember : IEquatable<UnknownMember>
{
    private readonly byte[] _json;

    internal UnknownMember(string name, byte[] json)
    {
        Name = name;
        _json = json;
    }

    /// <summary>The member's name, unescaped.</summary>
    public string Name { get; }

    /// <summary>The member's value: the UTF-8 bytes of its JSON text, as they were read.</summary>
    public ReadOnlyMemory<byte> Utf8Json => _json;

    /// <summary>Whether both have the same name and equal values.</summary>
    public static bool operator ==(UnknownMember? left, UnknownMember? right) => Equals(left, right);

    /// <summary>Whether they differ in name or value.</summary>
    public static bool operator !=(UnknownMember? left, UnknownMember? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(UnknownMember? other) => other is not null && Name == other.Name && CanonicalJson.AreEqual(_json, other._json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownMember);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name.GetHashCode(StringComparison.Ordinal), CanonicalJson.HashCodeOf(_json));

    /// <summary>The name and the JSON text, as in an object.</summary>
    public override string ToString() => $"\"{Name}\": {Encoding.UTF8.GetString(_json)}";
}
