namespace JojDomain;

/// <summary>What came of looking for a passage in a text.</summary>
public enum PassageOutcome
{
    /// <summary>The passage is not in the text.</summary>
    NotFound,

    /// <summary>The passage is where it says, or, if it has no position, in one place.</summary>
    Found,

    /// <summary>
    /// The passage is not where it says, but in one other place; or it is in one place, there or elsewhere, with other direction marks or soft
    /// hyphens than its quote has (<see cref="PassageLocation.Difference"/>).
    /// </summary>
    Moved,

    /// <summary>The passage is not where it says, if it says so, and fits several places, between which its context does not decide.</summary>
    Ambiguous,
}
