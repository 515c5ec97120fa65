using JojDomain.Engine;

namespace JojDomain;

/// <summary>A predicate that gives a property a report or a listing.</summary>
internal abstract record PropertyPredicate<TPropertyValue> : PropertyPredicate
    where TPropertyValue : struct
{
    private readonly Codec<TPropertyValue> _codec;

    private protected PropertyPredicate(Property property, StatementOperator @operator, TPropertyValue value, Codec<TPropertyValue> codec)
        : base(property, @operator)
    {
        Value = value;
        _codec = codec;
    }

    public TPropertyValue Value { get; }

    internal sealed override void WriteValue(JsonOutput output) => _codec.Write(output, Value);

    internal sealed override void Visit(ReferenceVisitor visitor) => _codec.Visit(Value, visitor);
}
