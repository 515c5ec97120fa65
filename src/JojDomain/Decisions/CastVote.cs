namespace JojDomain;

/// <summary>How one of those who decided voted: a judge who dissents, a state that abstains, a member of a board who was away.</summary>
/// <remarks>After the Vote of Popolo. How many votes there were is given by <see cref="VoteCount"/>; neither is computed from the other.</remarks>
public sealed partial record CastVote : Part
{
    /// <summary>Who voted, or could have (an organisation or a person); a state and a group are organisations too.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public required EntityRef Voter { get; init; }

    /// <summary>Which way; null when not known.</summary>
    public VoteOption? Option { get; init; }

    /// <summary>The words that said so; null when not kept.</summary>
    public LangText? Words { get; init; }
}
