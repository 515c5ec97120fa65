using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A value as it was reported: stated, asserted to be none, not applicable, unknown for a reason, or not stated.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// The default value is not stated. A value together with a reason for its absence cannot be built.
/// Equality compares data: two unknowns with the same reason (and the same unknown members) are equal, and yet never denote the same thing (<see cref="Denotes"/>).
/// In JSON a stated value is the value itself, an absence is an object such as <c>{"absent":"none"}</c>, and not stated is no member.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public readonly struct Reported<T> : IEquatable<Reported<T>>
    where T : notnull
{
    // The value, the absence, or null where nothing is stated. An entity has many reports, and one field keeps each small.
    private readonly object? _content;

    /// <summary>A stated value.</summary>
    /// <exception cref="ArgumentNullException">The value is null; absence has names of its own in <see cref="Reported"/>.</exception>
    /// <exception cref="ArgumentException">The value is itself an <see cref="JojDomain.Absence"/>.</exception>
    public Reported(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _content = value is Absence ? throw new ArgumentException("An absence is reported as such; it is no value.", nameof(value)) : value;
    }

    internal Reported(Absence absence) => _content = absence;

    /// <summary>The state of the report; not stated by default.</summary>
    public ReportState State => _content is null ? ReportState.NotStated : Absence?.State ?? ReportState.Stated;

    /// <summary>Why the value is unknown; null in every other state.</summary>
    public AbsenceReason? Reason => Absence?.Reason;

    /// <summary>The stated value.</summary>
    /// <exception cref="InvalidOperationException">No value is stated; ask <see cref="State"/> or use <see cref="TryGet"/>.</exception>
    public T Value => TryGet(out T? value) ? value : throw new InvalidOperationException($"There is no value: the report is {this}.");

    /// <summary>Whether both are the same object, or nothing.</summary>
    internal bool IsSame(Reported<T> other) => ReferenceEquals(_content, other._content);

    internal Absence? Absence => _content as Absence;

    /// <summary>A stated value.</summary>
    /// <remarks>A conditional of a value and <c>default</c> has the value's type, and so gives null: write <c>default(Reported&lt;T&gt;)</c> there for not stated.</remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static implicit operator Reported<T>(T value) => new(value);

    /// <summary>A reported absence.</summary>
    /// <exception cref="ArgumentNullException">The absence is null.</exception>
    public static implicit operator Reported<T>(Absence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        return new(absence);
    }

    /// <summary>Whether both reports are equal as data.</summary>
    public static bool operator ==(Reported<T> left, Reported<T> right) => left.Equals(right);

    /// <summary>Whether the reports differ as data.</summary>
    public static bool operator !=(Reported<T> left, Reported<T> right) => !left.Equals(right);

    /// <summary>Gives the stated value; false in every other state.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        if (_content is null or JojDomain.Absence)
        {
            value = default;
            return false;
        }

        // Anything else was put there as a T. An ordinary cast would check the type each time.
        object content = _content;
        value = typeof(T).IsValueType ? (T)content : Unsafe.As<object, T>(ref content);
        return true;
    }

    /// <summary>Whether both reports are known to speak of the same thing: equal stated values, or the same asserted absence.</summary>
    /// <remarks>False for two unknowns and for two that are not stated, although each pair is equal as data.</remarks>
    public bool Denotes(Reported<T> other) => State switch
    {
        ReportState.Stated => Equals(other),
        ReportState.None or ReportState.NotApplicable => State == other.State,
        _ => false,
    };

    /// <inheritdoc/>
    public bool Equals(Reported<T> other) =>
        TryGet(out T? mine) && other.TryGet(out T? theirs) ? EqualityComparer<T>.Default.Equals(mine, theirs) : Equals(_content, other._content);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Reported<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TryGet(out T? value) ? value.GetHashCode() : HashCode.Combine(State, Reason);

    /// <summary>The value's text, or the state's name, with the reason in brackets where there is one.</summary>
    public override string ToString() => _content is null ? nameof(ReportState.NotStated) : _content.ToString() ?? "";
}
