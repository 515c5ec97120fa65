using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The members of a JSON object that this version does not know, kept so that they survive a round trip.</summary>
/// <remarks>
/// The default value is empty. Only reading makes others: a story built in code has no members that its types lack.
/// They are in the order of their names, and are equal when the members are.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
public readonly struct UnknownMembers : IReadOnlyList<UnknownMember>, IEquatable<UnknownMembers>
{
    private readonly EquatableArray<UnknownMember> _members;

    internal UnknownMembers(EquatableArray<UnknownMember> members) => _members = members;

    /// <summary>The number of members; 0 by default.</summary>
    public int Count => _members.Count;

    /// <summary>Whether there is none, as is the default.</summary>
    public bool IsEmpty => _members.IsEmpty;

    /// <summary>The member at a position in the order of names, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public UnknownMember this[int index] => _members[index];

    /// <summary>Whether both hold equal members.</summary>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>Whether they differ in a member.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);

    /// <summary>Gives the member of a name; false where there is none.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out UnknownMember? member)
    {
        member = null;
        foreach (UnknownMember candidate in _members)
        {
            if (candidate.Name == name)
            {
                member = candidate;
            }
        }

        return member is not null;
    }

    /// <inheritdoc/>
    public bool Equals(UnknownMembers other) => _members == other._members;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.GetHashCode();

    /// <summary>The members as in an object.</summary>
    public override string ToString() => $"{{{string.Join(", ", _members)}}}";

    /// <summary>Enumerates the members without allocation.</summary>
    public EquatableArrayEnumerator<UnknownMember> GetEnumerator() => _members.GetEnumerator();

    IEnumerator<UnknownMember> IEnumerable<UnknownMember>.GetEnumerator() => ((IEnumerable<UnknownMember>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_members).GetEnumerator();

    // Serialisers other than System.Text.Json ask for it.
    [OnSerializing]
    private void Refuse(StreamingContext context) => throw OtherSerialiser.Refusal(GetType());
}
