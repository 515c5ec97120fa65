namespace JojDomain;

/// <summary>Why positions are in dispute.</summary>
/// <remarks>Source: this library's own, after the distinction of contradictory and contrary statements in logic; a declared dispute follows the relations of CiTO.</remarks>
public enum DisputeGround : byte
{
    /// <summary>
    /// Values that cannot both be true: "there was a call" against "there was none"; a closed list of parties against a party that is not in it; two lengths of one period. The default
    /// value.
    /// </summary>
    Contradictory,

    /// <summary>
    /// Two accounts that cannot both be right, of one item that comes only once, or of the speaker of one utterance: a total of 12 million against a total of 15 to 18 million; signed on
    /// 28 July against signed on 30 July; a vote in favour against a vote against by the same voter.
    /// </summary>
    Divergent,

    /// <summary>
    /// A claim that another claim or a review disputes, without values of the two that conflict: "it failed", which another voice merely denies.
    /// </summary>
    Declared,
}
