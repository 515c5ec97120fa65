using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The states that something went through or is planned to go through, each with its date where one is known.</summary>
/// <typeparam name="TStatus">The vocabulary of states.</typeparam>
/// <remarks>
/// The default value states nothing. The order is that of the account, oldest first where dates are known; nothing is sorted or inferred.
/// In JSON it is written like the <see cref="Listing{T}"/> of its entries.
/// </remarks>
[CollectionBuilder(typeof(History), nameof(History.Create))]
[JsonConverter(typeof(StoryJsonConverterFactory))]
public readonly struct History<TStatus> : IReadOnlyList<DatedState<TStatus>>, IEquatable<History<TStatus>>
    where TStatus : notnull
{
    /// <summary>A history of these states.</summary>
    public History(Listing<DatedState<TStatus>> entries) => Entries = entries;

    /// <summary>The states as a listing, which also states whether they are all; empty by default.</summary>
    public Listing<DatedState<TStatus>> Entries { get; }

    /// <summary>Whether it states nothing at all; true for the default value.</summary>
    public bool IsNotStated => Entries.IsNotStated;

    /// <summary>The number of states.</summary>
    public int Count => Entries.Count;

    /// <summary>The last actual state in the order of the account; null when there is none.</summary>
    public DatedState<TStatus>? Latest
    {
        get
        {
            EquatableArray<DatedState<TStatus>> entries = Entries.Items;
            for (int index = entries.Count - 1; index >= 0; index--)
            {
                if (!entries[index].Planned)
                {
                    return entries[index];
                }
            }

            return null;
        }
    }

    /// <summary>The state at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public DatedState<TStatus> this[int index] => Entries[index];

    /// <summary>Whether both histories hold equal states in the same order.</summary>
    public static bool operator ==(History<TStatus> left, History<TStatus> right) => left.Equals(right);

    /// <summary>Whether the histories differ.</summary>
    public static bool operator !=(History<TStatus> left, History<TStatus> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(History<TStatus> other) => Entries == other.Entries;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is History<TStatus> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>The states in square brackets.</summary>
    public override string ToString() => Entries.ToString();

    /// <summary>Enumerates the states without allocation.</summary>
    public EquatableArrayEnumerator<DatedState<TStatus>> GetEnumerator() => Entries.GetEnumerator();

    IEnumerator<DatedState<TStatus>> IEnumerable<DatedState<TStatus>>.GetEnumerator() =>
        ((IEnumerable<DatedState<TStatus>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Entries).GetEnumerator();

    // Serialisers other than System.Text.Json ask for it.
    [OnSerializing]
    private void Refuse(StreamingContext context) => throw OtherSerialiser.Refusal(GetType());
}
