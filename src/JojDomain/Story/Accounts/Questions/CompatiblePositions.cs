namespace JojDomain;

/// <summary>Two positions on one question that differ and can both be true.</summary>
public sealed record CompatiblePositions
{
    internal CompatiblePositions(int first, int second, CompatibleReason reason)
    {
        First = first;
        Second = second;
        Reason = reason;
    }

    /// <summary>The index of the first in <see cref="Question.Positions"/>, from 0.</summary>
    public int First { get; }

    /// <summary>The index of the second in <see cref="Question.Positions"/>; always greater than <see cref="First"/>.</summary>
    public int Second { get; }

    /// <summary>Why both can be true.</summary>
    public CompatibleReason Reason { get; }
}
