namespace JojDomain;

/// <summary>How many independent origins a position has: from at least to at most so many, as chains of reports are not always given to their beginning.</summary>
/// <remarks>
/// Claims have one origin where they share an utterance, repeat, quote, paraphrase or translate one another or a third claim, or come through one source, report or first voice. Where
/// nobody says from whom an outlet has what it writes, it may have it from one of the others: it counts for at most, and not for at least. The default value has no origin.
/// </remarks>
/// <param name="AtLeast">The origins whose beginning is given; 1 where none is and there are claims.</param>
/// <param name="AtMost">All origins.</param>
public readonly record struct OriginRange(int AtLeast, int AtMost)
{
    /// <summary>The number, or both: <c>1 to 2</c>.</summary>
    public override string ToString() => AtLeast == AtMost ? $"{AtLeast}" : $"{AtLeast} to {AtMost}";
}
