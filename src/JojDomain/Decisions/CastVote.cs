using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>How one of those who decided voted: a judge who dissents, a state that abstains, a member of a board who was away.</summary>
/// <remarks>After the Vote of Popolo. How many votes there were is given by <see cref="VoteCount"/>; neither is computed from the other.</remarks>
public sealed partial record CastVote : Part
{
    /// <summary>A vote whose required members an object initialiser sets.</summary>
    public CastVote()
    {
    }

    /// <summary>A voter, with the vote where it is known.</summary>
    /// <param name="voter">Who voted, or could have voted.</param>
    /// <param name="option">The vote; null when not known.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    [SetsRequiredMembers]
    public CastVote(EntityRef voter, VoteOption? option = null)
    {
        ArgumentNullException.ThrowIfNull(voter);
        Voter = voter;
        Option = option;
    }

    /// <summary>Who voted, or could have voted (an organisation or a person); a state and a group are organisations too.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public required EntityRef Voter { get; init; }

    /// <summary>The vote; null when not known.</summary>
    public VoteOption? Option { get; init; }

    /// <summary>The words that report the vote; null when not recorded.</summary>
    public LangText? Words { get; init; }

    /// <summary>A voter whose vote is not stated.</summary>
    /// <param name="voter">Who voted, or could have voted.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    public static implicit operator CastVote(EntityRef voter)
    {
        ArgumentNullException.ThrowIfNull(voter);
        return new(voter, option: null);
    }

    /// <summary>A voter whose vote is not stated.</summary>
    /// <param name="voter">Who voted, or could have voted.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    public static implicit operator CastVote(Id<Organisation> voter) => (EntityRef)voter;

    /// <summary>A voter whose vote is not stated.</summary>
    /// <param name="voter">Who voted, or could have voted.</param>
    /// <exception cref="ArgumentNullException">The voter is null.</exception>
    public static implicit operator CastVote(Id<Person> voter) => (EntityRef)voter;
}
