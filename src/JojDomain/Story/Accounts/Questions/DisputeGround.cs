namespace JojDomain;

/// <summary>Why positions are in dispute.</summary>
/// <remarks>Source: this library's own, after the difference between contradiction and contrariety in logic, and the relations of CiTO for what is declared.</remarks>
public enum DisputeGround : byte
{
    /// <summary>
    /// Values that cannot both be true: "there was a call" against "there was none"; a closed list of parties against a party that is not in it; two lengths of one period. The zero value.
    /// </summary>
    Contradictory,

    /// <summary>
    /// Two accounts of one item, of something that comes once, or of who said one utterance, that cannot both be right: a total of 12 million against one of 15 to 18; signed on 28 July
    /// against signed on 30 July; one voter in favour against the same voter against.
    /// </summary>
    Divergent,

    /// <summary>
    /// One voice says of another's claim that it is not so, by a relation or by the verdict of a review, and no values of the two say so already: "it failed", which another claim disputes.
    /// </summary>
    Declared,
}
