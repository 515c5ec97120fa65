namespace JojDomain;

/// <summary>By what two accounts of an item of a listing are known to speak of different ones, and whether one says more than that.</summary>
/// <remarks>
/// A party is known by the organisation, whatever else is told of it: one account names who signed for it, another its role. Facets are
/// compared in their order; null is one that is not told. Of an item without facets nobody knows whether it is another's.
/// </remarks>
internal readonly record struct ItemFacets(bool SaysMore, params object?[] Facets)
{
    public static ItemFacets? Of(object item) => item switch
    {
        IDatedState state => new(state.Planned || state.By is not null, state.State, Stated(state.When)),
        Party party => new(party != new Party(party.Organisation), party.Organisation),
        Tenderer tenderer => new(tenderer != new Tenderer { Organisation = tenderer.Organisation }, tenderer.Organisation),
        Participation each => new(each.Capacity is not null || each.Representing is not null, each.Participant),
        CastVote vote => new(false, vote.Voter, vote.Option),
        NamedVoice voice => new(false, voice.Entity),
        OrganisationLink link => new(link.Share is not null || link.Period is not null, link.Kind, link.Target),
        PersonLink link => new(link.Period is not null, link.Kind, link.Target),
        RelatedAgreement related => new(false, related.Kind, related.Target),
        RelatedDecision related => new(false, related.Kind, related.Target),
        Workload workload => new(false, workload.Kind),
        Influence influence => new(influence.Partly || influence.By is null, influence.Kind, influence.By),
        Post post => new(true, post.Kind, post.At, post.Title),
        Amount amount => new(true, amount.Role, Stated(amount.Value)),
        Part => new(true),
        _ => null,
    };

    private static object? Stated<T>(Reported<T> value)
        where T : class => value.TryGet(out T? stated) ? stated : null;
}
