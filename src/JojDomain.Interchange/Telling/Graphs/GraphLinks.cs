namespace JojDomain.Interchange;

/// <summary>The entities that the value of a property leads to; none for a value that is only shown in words.</summary>
internal sealed class GraphLinks : IPropertyVisitor<IReadOnlyList<GraphLink>>
{
    private readonly Dictionary<Type, Func<object, int?, GraphLink>> _ways = [];

    public GraphLinks(ValueWords say)
    {
        Add<EntityRef>(static (id, index) => new(id, index, ""));
        Add<Id<Event>>(static (id, index) => new(id, index, ""));
        Add<Id<Place>>(static (id, index) => new(id, index, ""));
        Add<Id<CloudService>>(static (id, index) => new(id, index, ""));
        Add<Party>((party, index) => new(party.Organisation, index, say.Details(party), ["/organisation", "/role", "/lead", "/jointly", "/onBehalfOf", "/through", "/signedBy", .. ToldPointers.Period("/period")]));
        Add<Tenderer>((tenderer, index) => new(tenderer.Organisation, index, say.Details(tenderer), ["/organisation", .. ToldPointers.History("/status", tenderer.Status.Count)]));
        Add<Participation>((participation, index) => new(participation.Participant, index, say.Details(participation), ["/participant", "/capacity", "/representing", "/words/text"]));
        Add<RelatedAgreement>((related, index) => new(related.Target, index, say.Details(related), ["/target", "/kind", "/words/text"]));
        Add<OrganisationLink>((link, index) => new(link.Target, index, say.Details(link), ["/target", "/kind", .. ToldPointers.Period("/period")]));
        Add<PersonLink>((link, index) => new(link.Target, index, say.Details(link), ["/target", "/kind", "/words/text", .. ToldPointers.Period("/period")]));
    }

    /// <inheritdoc/>
    public IReadOnlyList<GraphLink> VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => value.TryGet(out TValue? stated) && _ways.TryGetValue(typeof(TValue), out Func<object, int?, GraphLink>? link) ? [link(stated, null)] : [];

    /// <inheritdoc/>
    public IReadOnlyList<GraphLink> VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => _ways.TryGetValue(typeof(TItem), out Func<object, int?, GraphLink>? link) ? [.. listing.Select((item, index) => link(item, index))] : [];

    private void Add<T>(Func<T, int?, GraphLink> link)
        where T : notnull => _ways.Add(typeof(T), (value, index) => link((T)value, index));
}
