using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A predicate that gives a property several items.</summary>
internal sealed record ListingPredicate<TItem> : PropertyPredicate
    where TItem : notnull
{
    private readonly Codec<Listing<TItem>> _codec;

    public ListingPredicate(Property property, StatementOperator says, Listing<TItem> value, Codec<Listing<TItem>> codec)
        : base(property, says)
    {
        if (says != StatementOperator.Equal && value.Count == 0)
        {
            throw new ArgumentException($"a statement that includes or excludes items of {property} lists at least one", nameof(value));
        }

        if (value.IsNotStated)
        {
            throw new ArgumentException($"a statement about {property} lists at least one item, or says that there are none", nameof(value));
        }

        Value = value;
        _codec = codec;
    }

    public Listing<TItem> Value { get; }

    internal override bool IsAbsence => Value.Count == 0;

    internal override void WriteValue(JsonOutput output) => _codec.Write(output, Value);

    internal override void Visit(ReferenceVisitor visitor) => _codec.Visit(Value, visitor);
}
