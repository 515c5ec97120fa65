using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A predicate that gives a property one reported value.</summary>
internal sealed record ReportedPredicate<TValue> : PropertyPredicate
    where TValue : notnull
{
    private readonly Codec<Reported<TValue>> _codec;

    public ReportedPredicate(Property property, StatementOperator says, Reported<TValue> value, Codec<Reported<TValue>> codec)
        : base(property, says)
    {
        if (says == StatementOperator.Include)
        {
            throw new ArgumentException($"{property} has one value, which a statement equals or excludes and does not include", nameof(says));
        }

        CheckStated(property.ToString(), says, value.State);

        Value = value;
        _codec = codec;
    }

    public Reported<TValue> Value { get; }

    internal override bool IsAbsence => Value.State != ReportState.Stated;

    internal override void WriteValue(JsonOutput output) => _codec.Write(output, Value);

    internal override void Visit(ReferenceVisitor visitor) => _codec.Visit(Value, visitor);
}
