namespace JojDomain;

/// <summary>How the subject of an observation relates to something else in what is measured: more, better, eight to ten times as many.</summary>
/// <remarks>
/// <para>
/// After the frame Evaluative_comparison of FrameNet 1.7: the observation has the profiled item as its subject and the attribute as its measure; the comparison has the
/// standard item. "Eight to ten times as many sensors as at Tokyo" is the relation more, to the Games of Tokyo, by the multiple 8 to 10; "twice the price of
/// 2019" is the relation more, as of 2019, by the multiple 2.
/// </para>
/// <para>In JSON a comparison with its relation only is a bare string.</para>
/// </remarks>
public sealed partial record MeasureComparison : Part
{
    /// <summary>How the subject relates to what it is compared with.</summary>
    [Bare]
    public required ComparisonRelation Relation { get; init; }

    /// <summary>What it is compared with; null where that is no entity of the story, or is the subject itself at another time.</summary>
    [RefersToAny]
    public EntityRef? To { get; init; }

    /// <summary>The time at which the other is meant ("than in 2019"); null when that of the observation is.</summary>
    public When? AsOf { get; init; }

    /// <summary>The size of the difference: in a unit, in percent, or as a multiple; null when not stated.</summary>
    public Quantity? By { get; init; }

    /// <summary>The words of the comparison, which are the only report of a standard that is no entity ("than elsewhere in Europe"); null when not recorded.</summary>
    public LangText? Words { get; init; }

    /// <summary>What it is compared with, and as of when: comparisons with two standards are of two things. Null where only words report the standard.</summary>
    internal (EntityRef? To, When? AsOf)? Standard => To is null && AsOf is null ? null : (To, AsOf);

    /// <summary>A comparison with its relation only.</summary>
    /// <param name="relation">How the subject relates to the other.</param>
    /// <exception cref="ArgumentNullException">The relation is null.</exception>
    public static implicit operator MeasureComparison(ComparisonRelation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new() { Relation = relation };
    }
}
