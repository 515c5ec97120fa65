using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A value as it was reported: stated, asserted to be none, not applicable, unknown for a reason, or not stated.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// The default value is not stated. A value together with a reason for its absence cannot be built.
/// Equality compares data: two unknowns with the same reason are equal, and yet never denote the same thing (<see cref="Denotes"/>).
/// In JSON a stated value is the value itself, an absence is an object such as <c>{"absent":"none"}</c>, and not stated is no member.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
public readonly struct Reported<T> : IEquatable<Reported<T>>
    where T : notnull
{
    private readonly T? _value;

    // Null where nothing is stated. A report stands in every entity many times over: one field for the state keeps it small.
    private readonly Absence? _state;

    /// <summary>A stated value.</summary>
    /// <exception cref="ArgumentNullException">The value is null; absence has names of its own in <see cref="Reported"/>.</exception>
    public Reported(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
        _state = Absence.IsStated;
    }

    internal Reported(Absence absence) => _state = absence;

    /// <summary>Which of the five states this is; not stated by default.</summary>
    public ReportState State => _state?.State ?? ReportState.NotStated;

    /// <summary>Why the value is unknown; null in every other state.</summary>
    public AbsenceReason? Reason => _state?.Reason;

    /// <summary>The stated value.</summary>
    /// <exception cref="InvalidOperationException">No value is stated; ask <see cref="State"/> or use <see cref="TryGet"/>.</exception>
    public T Value => IsStated ? _value! : throw new InvalidOperationException($"There is no value: the report is {this}.");

    internal Absence? Absence => IsStated ? null : _state;

    private bool IsStated => ReferenceEquals(_state, Absence.IsStated);

    /// <summary>A stated value.</summary>
    public static implicit operator Reported<T>(T value) => new(value);

    /// <summary>A reported absence.</summary>
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
        value = _value;
        return IsStated;
    }

    /// <summary>Whether both reports are known to speak of the same thing: equal stated values, or the same asserted absence.</summary>
    /// <remarks>False for two unknowns and for two that are not stated, although each pair is equal as data.</remarks>
    public bool Denotes(Reported<T> other) =>
        State is ReportState.Stated or ReportState.None or ReportState.NotApplicable
        && State == other.State
        && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public bool Equals(Reported<T> other) =>
        _state == other._state && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Reported<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsStated ? _value!.GetHashCode() : HashCode.Combine(State, Reason);

    /// <summary>The value's text, or the state's name, with the reason in brackets where there is one.</summary>
    public override string ToString() => IsStated ? _value!.ToString() ?? "" : _state?.ToString() ?? nameof(ReportState.NotStated);
}
