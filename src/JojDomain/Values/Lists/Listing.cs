using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A list as it was reported: its items, whether more may exist, and the words that said so.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// The default value holds no items and says nothing. An exhaustive listing without items says that there are none.
/// Two listings are equal when items, completeness, words and unknown members are. In JSON a listing that says nothing
/// beyond its items is a bare array; otherwise it is an object with <c>items</c>, <c>completeness</c> and <c>words</c>.
/// </remarks>
[CollectionBuilder(typeof(Listing), nameof(Listing.Create))]
[JsonConverter(typeof(StoryJsonConverterFactory))]
public readonly struct Listing<T> : IReadOnlyList<T>, IEquatable<Listing<T>>
    where T : notnull
{
    // The items alone where nothing is said beyond them, as of most listings: they stand in every entity many times over.
    private readonly object? _state;

    /// <summary>A listing of these items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="completeness">Whether these are all.</param>
    /// <param name="words">The words that said so, such as "etc."; null when not kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">The completeness is not one of <see cref="JojDomain.Completeness"/>.</exception>
    public Listing(EquatableArray<T> items, Completeness completeness = Completeness.Unspecified, LangText? words = null)
        : this(items, completeness, words, default)
    {
        if (!Enum.IsDefined(completeness))
        {
            throw new ArgumentOutOfRangeException(nameof(completeness), completeness, "The completeness is not a member of Completeness.");
        }
    }

    internal Listing(EquatableArray<T> items, Completeness completeness, LangText? words, UnknownMembers unknown)
    {
        ListingNote? note = ListingNote.Of(completeness, words, unknown);
        _state = note is null ? items.Kept : new NotedItems(items.Kept, note);
    }

    /// <summary>The items; empty by default.</summary>
    public EquatableArray<T> Items => EquatableArray<T>.From(_state is NotedItems noted ? noted.Items : _state);

    /// <summary>Whether these are all; unspecified by default.</summary>
    public Completeness Completeness => Note?.Completeness ?? Completeness.Unspecified;

    /// <summary>The words that said whether these are all; null by default.</summary>
    public LangText? Words => Note?.Words;

    /// <summary>Members of the JSON object that this version does not know; empty by default.</summary>
    public UnknownMembers Unknown => Note?.Unknown ?? default;

    /// <summary>Whether nothing is said at all, which is the default value.</summary>
    public bool IsNotStated => _state is null;

    /// <summary>The number of items listed; others may exist.</summary>
    public int Count => Items.Count;

    internal bool IsBare => _state is not NotedItems;

    private ListingNote? Note => (_state as NotedItems)?.Note;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => Items[index];

    /// <summary>Whether both listings say the same.</summary>
    public static bool operator ==(Listing<T> left, Listing<T> right) => left.Equals(right);

    /// <summary>Whether the listings differ in items, completeness or words.</summary>
    public static bool operator !=(Listing<T> left, Listing<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Listing<T> other) =>
        Note == other.Note && Items == other.Items;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Listing<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items, Completeness, Words);

    /// <summary>The items in square brackets; an open listing ends in "...", one that is exhaustive in "no other".</summary>
    public override string ToString()
    {
        IEnumerable<string?> shown = Items.Select(static item => item.ToString());
        return $"[{string.Join(", ", Completeness switch
        {
            Completeness.AtLeast => shown.Append("..."),
            Completeness.Exhaustive => shown.Append("no other"),
            _ => shown,
        })}]";
    }

    /// <summary>Enumerates the items without allocation.</summary>
    public EquatableArrayEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();
}
