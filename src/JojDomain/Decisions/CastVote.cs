using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>How one of those who decided voted: a judge who dissents, a state that abstains, a member of a board who was away.</summary>
/// <remarks>After the Vote of Popolo. How many votes there were is given by <see cref="VoteCount"/>; neither is computed from the other.</remarks>
public sealed partial record CastVote : Part
{
    /// <summary>For an object initialiser, which sets what is required.</summary>
    public CastVote()
    {
    }

    /// <summary>Gives a voter, and the vote where it is known.</summary>
    /// <param name="voter">Who voted, or could have.</param>
    /// <param name="option">Which way; null when not known.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    [SetsRequiredMembers]
    public CastVote(EntityRef voter, VoteOption? option = null)
    {
        ArgumentNullException.ThrowIfNull(voter);
        Voter = voter;
        Option = option;
    }

    /// <summary>Who voted, or could have (an organisation or a person); a state and a group are organisations too.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public required EntityRef Voter { get; init; }

    /// <summary>Which way; null when not known.</summary>
    public VoteOption? Option { get; init; }

    /// <summary>The words that said so; null when not kept.</summary>
    public LangText? Words { get; init; }

    /// <summary>A voter of whom no more is stated.</summary>
    /// <param name="voter">Who voted, or could have.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    public static implicit operator CastVote(EntityRef voter)
    {
        ArgumentNullException.ThrowIfNull(voter);
        return new(voter, option: null);
    }

    /// <summary>A voter of whom no more is stated.</summary>
    /// <param name="voter">Who voted, or could have.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    public static implicit operator CastVote(Id<Organisation> voter) => (EntityRef)voter;

    /// <summary>A voter of whom no more is stated.</summary>
    /// <param name="voter">Who voted, or could have.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    public static implicit operator CastVote(Id<Person> voter) => (EntityRef)voter;
}
