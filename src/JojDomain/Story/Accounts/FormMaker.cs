namespace JojDomain;

/// <summary>Makes the report or the listing that a property is to hold, for whoever does not know its type.</summary>
internal sealed class FormMaker : IPropertyVisitor<object>
{
    private readonly IEnumerable<object>? _items;
    private readonly Completeness _completeness;

    private FormMaker(IEnumerable<object>? items, Completeness completeness)
    {
        _items = items;
        _completeness = completeness;
    }

    /// <summary>The report or listing as it is given.</summary>
    public static FormMaker AsGiven { get; } = new(null, default);

    /// <summary>The report that accounts differ; of a listing, that something may be there and nothing is settled.</summary>
    public static FormMaker Disputed { get; } = new([], Completeness.AtLeast);

    /// <summary>A listing of these items.</summary>
    public static FormMaker Listing(IEnumerable<object> items, Completeness completeness) => new(items, completeness);

    public object VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => _items is null ? value : (Reported<TValue>)Reported.Unknown(AbsenceReason.Disputed);

    public object VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => _items is null ? listing : new Listing<TItem>(_items.Cast<TItem>().ToEquatableArray(), _completeness);
}
