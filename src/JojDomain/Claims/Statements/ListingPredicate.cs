using JojDomain.Engine;

namespace JojDomain;

/// <summary>A predicate that gives a property several items.</summary>
internal sealed record ListingPredicate<TItem> : PropertyPredicate<Listing<TItem>>
    where TItem : notnull
{
    public ListingPredicate(Property property, StatementOperator @operator, Listing<TItem> value, Codec<Listing<TItem>> codec)
        : base(property, @operator, value, codec)
    {
        if (@operator != StatementOperator.Equal && value.Count == 0)
        {
            throw new ArgumentException($"a statement that includes or excludes items of {property} lists at least one", nameof(value));
        }

        if (value.IsNotStated)
        {
            throw new ArgumentException($"a statement about {property} lists at least one item, or says that there are none", nameof(value));
        }
    }

    internal override bool IsAbsence => Value.Count == 0;

    internal override bool SaysNo => Value.State is ReportState.None or ReportState.NotApplicable;
}
