namespace JojDomain;

/// <summary>The result of the search for a passage in a text.</summary>
public enum PassageOutcome
{
    /// <summary>The passage is not in the text. The default value.</summary>
    NotFound,

    /// <summary>The passage is at its position, or, if it has none, in one place.</summary>
    Found,

    /// <summary>
    /// The passage is not at its position, but in one other place; or it is in one place, at its position or elsewhere, with other direction marks or soft hyphens than its quote
    /// (<see cref="PassageLocation.Difference"/>).
    /// </summary>
    Moved,

    /// <summary>The passage fits several places, and neither its position, if it has one, nor its context decides between them.</summary>
    Ambiguous,
}
