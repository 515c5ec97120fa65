namespace JojDomain.Serialization;

/// <summary>How JSON Lines are read. Every option has a default, which a new instance has.</summary>
/// <remarks>Two are equal when all options are.</remarks>
public sealed record StoryJsonLinesOptions
{
    /// <summary>The default of <see cref="LongestLine"/>: 64,000,000 bytes, a story of some 60,000 claims.</summary>
    public const int DefaultLongestLine = 64_000_000;

    private const int MostParallel = 1024;

    /// <summary>How many lines are parsed at the same time, 1 to 1024; 1 by default, which parses on the caller's thread as lines are asked for.</summary>
    /// <remarks>The order of the lines is the text's for every degree. With more than one, the stream is read and parsed in advance: for each, up to two blocks of 128 KB, or of one line that is longer.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 1024.</exception>
    public int DegreeOfParallelism
    {
        get;
        init => field = StoryReadLimits.Checked(value, 1, MostParallel);
    }

    = 1;

    /// <summary>The longest line that is read, in bytes without its line end, 1 to 2,000,000,000; <see cref="DefaultLongestLine"/> by default.</summary>
    /// <remarks>A longer line is skipped without being kept, and is reported as <see cref="ProblemCode.LineTooLong"/>. Memory is bounded by the longest lines that are in work.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 2,000,000,000.</exception>
    public int LongestLine
    {
        get;
        init => field = StoryReadLimits.Checked(value, 1, StoryReadLimits.LongestPossible);
    }

    = DefaultLongestLine;

    /// <summary>How large the document on a line may be; the default limits by default.</summary>
    /// <remarks>A line's length is bounded by <see cref="LongestLine"/> and by <see cref="StoryReadLimits.LongestDocument"/>, whichever is less.</remarks>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public StoryReadLimits Limits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    = StoryReadLimits.Standard;
}
