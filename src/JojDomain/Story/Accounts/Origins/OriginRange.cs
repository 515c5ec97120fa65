namespace JojDomain;

/// <summary>The number of independent origins that a position has, as a range: chains of reports are not always given back to their beginning.</summary>
/// <remarks>
/// Claims have one origin if they share an utterance, if they repeat, quote, paraphrase or translate one another or the same third claim, or if they came through the same source, report
/// or first voice. An outlet that does not say from whom it has its account may have it from one of the others: it counts in <see cref="AtMost"/>, and not in <see cref="AtLeast"/>.
/// The default value is 0 to 0, for no claims.
/// </remarks>
/// <param name="AtLeast">The number of origins whose beginning is given; 1 where none is given and there are claims.</param>
/// <param name="AtMost">The number of all origins, those included whose beginning is not given.</param>
public readonly record struct OriginRange(int AtLeast, int AtMost)
{
    /// <summary>The number, or both: <c>1 to 2</c>.</summary>
    public override string ToString() => AtLeast == AtMost ? $"{AtLeast}" : $"{AtLeast} to {AtMost}";
}
