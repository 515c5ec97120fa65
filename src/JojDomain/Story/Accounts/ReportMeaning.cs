namespace JojDomain;

/// <summary>That a property has a value or an absence, or that it has not this value.</summary>
internal sealed class ReportMeaning(ReportState state, AbsenceReason? reason, object? value, bool isExcluded)
    : Meaning((state, reason, value is null ? null : ValueKey.Of(value), isExcluded))
{
    private readonly ReportState _state = state;
    private readonly object? _value = value;
    private readonly bool _isExcluded = isExcluded;

    public override bool CanBeHeld => !_isExcluded;

    public override ValueRelation Against(Meaning other, ValueComparison values)
    {
        var theirs = (ReportMeaning)other;
        return (_isExcluded, theirs._isExcluded) switch
        {
            _ when Key.Equals(other.Key) => ValueRelation.Same,
            (true, true) => ValueRelation.Undetermined,
            (true, false) => Excludes(theirs, values),
            (false, true) => theirs.Excludes(this, values),
            _ => AgainstHeld(theirs, values),
        };
    }

    // Who does not know contradicts nobody, and says less than anybody who does.
    private ValueRelation AgainstHeld(ReportMeaning other, ValueComparison values) => (_state, other._state) switch
    {
        (ReportState.Unknown, ReportState.Unknown) => ValueRelation.Undetermined,
        (ReportState.Unknown, _) => ValueRelation.Wider,
        (_, ReportState.Unknown) => ValueRelation.Narrower,
        (ReportState.Stated, ReportState.Stated) => values.Of(_value!, other._value!),
        _ => ValueRelation.Incompatible,
    };

    private ValueRelation Excludes(ReportMeaning held, ValueComparison values) =>
        held._value is not null && values.Of(held._value, _value!).Implies() ? ValueRelation.Incompatible : ValueRelation.Undetermined;
}
