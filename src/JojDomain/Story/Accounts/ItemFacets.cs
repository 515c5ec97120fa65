namespace JojDomain;

/// <summary>By what two accounts of an item are known to speak of different ones, and what else each tells of it.</summary>
/// <remarks>
/// A party is known by the organisation, whatever else is told of it: one account names who signed for it, another its role. Facets and details
/// are compared in their order; null is one that is not told. Of an item without facets nobody knows whether it is another's.
/// </remarks>
/// <param name="Facets">What makes two items of it where it differs.</param>
/// <param name="Details">What is told besides: where it differs, one item may have both.</param>
internal readonly record struct ItemFacets(object?[] Facets, object?[] Details)
{
    private ItemFacets(Part item, object?[] facets, params object?[] details)
        : this(facets, [item.Unknown.IsEmpty ? null : item.Unknown, .. details])
    {
    }

    private static readonly object NotTold = new();

    /// <summary>All that is told of it, as something that is equal where two items tell the same.</summary>
    public object Key => Facets.Concat(Details).Select(static told => told is null ? NotTold : ValueKey.Of(told)).ToEquatableArray();

    public static ItemFacets? Of(object item) => item switch
    {
        IDatedState each => new((Part)item, [each.State, each.Planned, Stated(each.When)], each.By, Absent(each.When)),
        Party each => new(
            each, [each.Organisation], each.Role, Marked(each.Lead), Marked(each.Jointly), each.OnBehalfOf, each.Through, each.Period, Told(each.SignedBy)),
        Tenderer each => new(each, [each.Organisation], each.Status.IsNotStated ? null : (object)each.Status, Told(each.Price)),
        Participation each => new(each, [each.Participant, each.Capacity == ParticipantCapacity.Absent], each.Capacity, each.Representing),
        CastVote each => new(each, [each.Voter, each.Option]),
        NamedVoice each => new(each, [each.Entity], each.Capacity),
        OrganisationLink each => new(each, [each.Kind, each.Target], each.Share, each.Period),
        PersonLink each => new(each, [each.Kind, each.Target], each.Period),
        RelatedAgreement each => new(each, [each.Kind, each.Target]),
        RelatedDecision each => new(each, [each.Kind, each.Target]),
        Workload each => new(each, [each.Kind]),
        Influence each => new(each, [each.Kind, each.By], Marked(each.Partly), each.By is null ? each.Words : null),
        Post each => new(each, [each.Title, each.Kind, each.At], each.Period, each.Tenure == default ? null : (object)each.Tenure, Marked(each.Acting)),
        Amount each => new(
            each, [Stated(each.Value), each.Role], Absent(each.Value), Told(each.Payer), Told(each.Payee), each.Per, Told(each.Over), Told(each.AsOf), each.Purpose),
        Certification each => new(each, [each.Name], each.Issuer, each.Period, each.Reference),
        CallNotice each => new(
            each, [Stated(each.Published), Stated(each.Deadline)], Absent(each.Published), Absent(each.Deadline), each.Title, each.Reference, Told(each.Documents)),
        Part each => new([], [each]),
        _ => null,
    };

    /// <summary>What items have in common that can tell the same: the first facet that is told; of amounts the figure, whatever the currency; without any, all of it.</summary>
    public static object GroupOf(object item) => Of(item)?.Facets.FirstOrDefault(static facet => facet is not null) switch
    {
        Money { Unconverted.Value: var figure } => figure,
        { } facet => facet,
        _ => ValueKey.Of(item),
    };

    private static object? Stated<T>(Reported<T> value)
        where T : class => value.TryGet(out T? stated) ? stated : null;

    // That it is unknown or none is told too.
    private static Reported<T>? Absent<T>(Reported<T> value)
        where T : notnull => value.State is ReportState.NotStated or ReportState.Stated ? default(Reported<T>?) : value;

    private static object? Told<T>(Reported<T> value)
        where T : class => Stated(value) ?? (object?)Absent(value);

    private static EquatableArray<T>? Told<T>(EquatableArray<T> items)
        where T : notnull => items.IsEmpty ? default(EquatableArray<T>?) : items;

    // A flag that is not set says nothing.
    private static bool? Marked(bool isSet) => isSet ? true : null;
}
