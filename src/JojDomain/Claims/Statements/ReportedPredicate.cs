using JojDomain.Engine;

namespace JojDomain;

/// <summary>A predicate that gives a property one reported value.</summary>
internal sealed record ReportedPredicate<TValue> : PropertyPredicate<Reported<TValue>>
    where TValue : notnull
{
    public ReportedPredicate(Property property, StatementOperator @operator, Reported<TValue> value, Codec<Reported<TValue>> codec)
        : base(property, @operator, value, codec)
    {
        if (@operator == StatementOperator.Include)
        {
            throw new ArgumentException($"{property} has one value, which a statement equals or excludes and does not include", nameof(@operator));
        }

        CheckStated(property.ToString(), @operator, value.State);
    }

    internal override bool IsAbsence => Value.State != ReportState.Stated;

    internal override bool SaysNo => Value.State is ReportState.None or ReportState.NotApplicable || (Value.TryGet(out TValue? value) && value is false);
}
