namespace JojDomain;

/// <summary>What a statement says of a property with one value: that it has a value or an absence, or that it does not.</summary>
internal sealed class ReportMeaning(Property property, ReportState state, AbsenceReason? reason, object? value, bool isExcluded, MeaningScope scope, Extents extents)
    : Meaning((state, reason, value is null ? null : ValueKey.Of(value), isExcluded), scope)
{
    private Extent? _extent;
    private IReadOnlyList<object?>? _values;

    /// <summary>The value, or an <see cref="Absence"/>, whose reason is left out.</summary>
    public object Value { get; } = value ?? new Absence(state, default);

    public override bool IsHeld => !isExcluded;

    /// <summary>The value's members, each at its place, with null for one that is left out; the value alone where it has no members to compare.</summary>
    public IReadOnlyList<object?> Values => _values ??= Value is Part { Facets: { Length: > 0 } facets } ? Array.ConvertAll(facets, static facet => facet.Value) : [Value];

    public Extent Extent => _extent ??= extents.Of(property, Value);

    public bool Contradicts(ReportMeaning other, ValueComparison values) => (IsHeld, other.IsHeld) switch
    {
        (true, true) => Extent.AreApart(Extent, other.Extent),
        (true, false) => Implies(other, values),
        (false, true) => other.Implies(this, values),
        _ => false,
    };

    /// <summary>Whether it implies the other and says more. Unknown says less than any value.</summary>
    public bool IsNarrowerThan(ReportMeaning other, ValueComparison values) => (Value, other.Value) switch
    {
        (Absence { State: ReportState.Unknown }, _) => false,
        (_, Absence { State: ReportState.Unknown }) => true,
        _ => Relation(other, values) == ValueRelation.Narrower,
    };

    private bool Implies(ReportMeaning excluded, ValueComparison values) => Value is not Absence && Relation(excluded, values).Implies();

    private ValueRelation Relation(ReportMeaning other, ValueComparison values) => values.Of(Value, other.Value);
}
