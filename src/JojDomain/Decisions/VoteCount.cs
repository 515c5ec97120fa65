namespace JojDomain;

/// <summary>How many voted for a decision, against it, or abstained, as far as it is stated.</summary>
/// <remarks>After the Count of Popolo (yes, no, abstain). "Unanimous" is an outcome of nobody against: <c>new(against: 0)</c>.</remarks>
[NeedsOneOf(nameof(InFavour), nameof(Against), nameof(Abstaining))]
public sealed partial record VoteCount : Part
{
    /// <summary>The numbers of votes, as far as they are stated.</summary>
    /// <param name="inFavour">How many voted for it; null when not stated.</param>
    /// <param name="against">How many voted against it; null when not stated.</param>
    /// <param name="abstaining">How many abstained; null when not stated.</param>
    /// <exception cref="ArgumentException">None of the three is stated, or one of them is below 0.</exception>
    public VoteCount(Figure? inFavour = null, Figure? against = null, Figure? abstaining = null)
    {
        if (inFavour is null && against is null && abstaining is null)
        {
            throw new ArgumentException("a count of votes says how many were in favour, against or abstaining; this one says none of them");
        }

        InFavour = Checked(inFavour);
        Against = Checked(against);
        Abstaining = Checked(abstaining);
    }

    /// <summary>How many voted for it; null when not stated.</summary>
    [Facet(FacetKind.Detail)]
    public Figure? InFavour { get; }

    /// <summary>How many voted against it; null when not stated.</summary>
    public Figure? Against { get; }

    /// <summary>How many abstained; null when not stated.</summary>
    public Figure? Abstaining { get; }

    private static Figure? Checked(Figure? votes)
    {
        if (votes is null)
        {
            return null;
        }

        return votes.Low < 0m || votes.High < 0m
            ? throw new ArgumentException($"the number of votes {Shown.Of(votes.ToString())} lies below 0")
            : votes;
    }
}
