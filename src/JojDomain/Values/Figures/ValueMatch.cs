namespace JojDomain;

/// <summary>Whether two reported values can both be true of one thing: three-valued, because bounds, approximation and missing parts leave it open.</summary>
/// <remarks>Only <see cref="Incompatible"/> makes two accounts contradict each other. The logic is Kleene's strong three-valued logic (1952).</remarks>
public enum ValueMatch
{
    /// <summary>The two may or may not be the same: what was reported does not decide it. The default value.</summary>
    Undetermined,

    /// <summary>Both say the same, exactly.</summary>
    Same,

    /// <summary>No single value agrees with both.</summary>
    Incompatible,
}
