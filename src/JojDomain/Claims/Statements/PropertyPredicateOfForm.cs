using JojDomain.Engine;

namespace JojDomain;

/// <summary>A predicate that gives a property a report or a listing.</summary>
internal abstract record PropertyPredicate<TForm> : PropertyPredicate
    where TForm : struct
{
    private readonly Codec<TForm> _codec;

    private protected PropertyPredicate(Property property, StatementOperator says, TForm value, Codec<TForm> codec)
        : base(property, says)
    {
        Value = value;
        _codec = codec;
    }

    public TForm Value { get; }

    internal sealed override void WriteValue(JsonOutput output) => _codec.Write(output, Value);

    internal sealed override void Visit(ReferenceVisitor visitor) => _codec.Visit(Value, visitor);
}
