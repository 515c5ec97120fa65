using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A list as it was reported: its items, whether it is complete, and the words that show it.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// <para>
/// The default value has no items and states nothing. An exhaustive listing without items states that there are none. A listing as a whole can be unknown for a reason
/// ("they will not say who tendered"), or not applicable: an absence made by <see cref="Reported"/> converts to it, and it has no items. That there are none has one
/// form: <see cref="Reported.None"/> converts to the exhaustive listing without items.
/// </para>
/// <para>
/// Two listings are equal when items, completeness, words, absence and unknown members are; two unknown ones never denote the same (<see cref="Denotes"/>). In JSON a
/// listing that says nothing beyond its items is a bare array; one that is unknown or not applicable is an object such as
/// <c>{"absent":"unknown","reason":"undisclosed"}</c>; any other is an object with <c>items</c>, <c>completeness</c> and <c>words</c>.
/// </para>
/// </remarks>
[CollectionBuilder(typeof(Listing), nameof(Listing.Create))]
[JsonConverter(typeof(StoryJsonConverterFactory))]
public readonly struct Listing<T> : IReadOnlyList<T>, IEquatable<Listing<T>>
    where T : notnull
{
    // Only the items where there is no metadata, as in most listings: an entity has many of them, and one field keeps each small.
    private readonly object? _state;

    /// <summary>A listing of these items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="completeness">Whether these are all.</param>
    /// <param name="words">The words that show it, such as "etc."; null when not recorded.</param>
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
        ListingMetadata? metadata = ListingMetadata.Of(completeness, words, unknown);
        _state = metadata is null ? items.Kept : new ItemsWithMetadata(items.Kept, metadata);
    }

    internal Listing(Absence absence) => _state = absence.State == ReportState.None
        ? new ItemsWithMetadata(null, ListingMetadata.Of(Completeness.Exhaustive, null, absence.Unknown)!)
        : new ItemsWithMetadata(null, ListingMetadata.Of(absence));

    /// <summary>
    /// The state of the listing; not stated by default. An exhaustive listing without items is <see cref="ReportState.None"/>; every other one that lists
    /// items, or says anything about items, is stated.
    /// </summary>
    public ReportState State => this switch
    {
        { IsNotStated: true } => ReportState.NotStated,
        { Absence: { } absence } => absence.State,
        { Count: 0, Completeness: Completeness.Exhaustive } => ReportState.None,
        _ => ReportState.Stated,
    };

    /// <summary>Why the listing is unknown; null in every other state.</summary>
    public AbsenceReason? Reason => Absence?.Reason;

    /// <summary>The items; empty by default.</summary>
    public EquatableArray<T> Items => EquatableArray<T>.From(_state is ItemsWithMetadata annotated ? annotated.Items : _state);

    /// <summary>Whether the items are all there are; unspecified by default.</summary>
    public Completeness Completeness => Metadata?.Completeness ?? Completeness.Unspecified;

    /// <summary>The words that show whether these are all, such as "etc."; null by default.</summary>
    public LangText? Words => Metadata?.Words;

    /// <summary>Members of the JSON object that this version does not know; empty by default.</summary>
    public UnknownMembers Unknown => Metadata?.Unknown ?? default;

    /// <summary>Whether it states nothing at all; true for the default value.</summary>
    public bool IsNotStated => _state is null;

    /// <summary>The number of items listed; others may exist.</summary>
    public int Count => Items.Count;

    internal bool IsBare => _state is not ItemsWithMetadata;

    /// <summary>The listing with other items and the same metadata; an absence stays one.</summary>
    internal Listing<TOther> With<TOther>(EquatableArray<TOther> items)
        where TOther : notnull => Absence is { } absence ? new(absence) : new(items, Completeness, Words, Unknown);

    internal Absence? Absence => Metadata?.Absence;

    private ListingMetadata? Metadata => (_state as ItemsWithMetadata)?.Metadata;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => Items[index];

    /// <summary>A listing that is unknown for a reason, or not applicable; the exhaustive listing without items where there are none.</summary>
    /// <exception cref="ArgumentNullException">The absence is null.</exception>
    public static implicit operator Listing<T>(Absence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        return new(absence);
    }

    /// <summary>Whether both listings are equal as data.</summary>
    public static bool operator ==(Listing<T> left, Listing<T> right) => left.Equals(right);

    /// <summary>Whether the listings differ in items, completeness or words.</summary>
    public static bool operator !=(Listing<T> left, Listing<T> right) => !left.Equals(right);

    /// <summary>Whether both are known to list the same things: exhaustive listings with the same items in any order, or two that are not applicable.</summary>
    /// <remarks>False where one is unknown, not stated or open to other items, although two such listings may be equal as data.</remarks>
    public bool Denotes(Listing<T> other) => State == ReportState.NotApplicable
        ? other.State == ReportState.NotApplicable
        : Completeness == Completeness.Exhaustive && other.Completeness == Completeness.Exhaustive && Items.ToHashSet().SetEquals(other.Items);

    /// <inheritdoc/>
    public bool Equals(Listing<T> other) =>
        Metadata == other.Metadata && Items == other.Items;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Listing<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items, Completeness, Words, Absence);

    /// <summary>
    /// The items in square brackets; an open listing ends in "...", one that is exhaustive in "no other". Where the listing is unknown or not applicable, the state's
    /// name, with the reason in brackets.
    /// </summary>
    public override string ToString()
    {
        if (Absence is { } absence)
        {
            return absence.ToString();
        }

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

    // Serialisers other than System.Text.Json ask for it.
    [OnSerializing]
    private void Refuse(StreamingContext context) => throw OtherSerialiser.Refusal(GetType());
}
