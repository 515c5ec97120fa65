namespace JojDomain;

/// <summary>Two positions of one question that differ and can both be true.</summary>
public sealed record CompatiblePositions
{
    internal CompatiblePositions(int first, int second, CompatibleReason reason)
    {
        First = first;
        Second = second;
        Reason = reason;
    }

    /// <summary>The place of the first in <see cref="Question.Positions"/>, from 0.</summary>
    public int First { get; }

    /// <summary>The place of the second, above that of the first.</summary>
    public int Second { get; }

    /// <summary>Why both can be true.</summary>
    public CompatibleReason Reason { get; }
}
