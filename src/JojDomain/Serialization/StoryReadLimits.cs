using System.Runtime.CompilerServices;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>How large a document may be to be read, and how much is reported of it. Every limit has a default, which a new instance has.</summary>
/// <remarks>
/// The defaults are far beyond any real story, and a document within them cannot exhaust the memory or the stack of a process. What is beyond a limit is refused with
/// <see cref="ProblemCode.TooLarge"/> or <see cref="ProblemCode.TooDeep"/> where it exceeds the limit, and nothing after that place is read.
/// The limits are for documents, and not for content that is built in code. Two are equal when all limits are.
/// </remarks>
public sealed record StoryReadLimits
{
    /// <summary>The default of <see cref="LongestDocument"/>: 128,000,000 bytes, a story of some 120,000 claims.</summary>
    public const int DefaultLongestDocument = 128_000_000;

    /// <summary>The default of <see cref="LongestText"/>: 16,000,000 bytes, three times the Bible.</summary>
    public const int DefaultLongestText = 16_000_000;

    /// <summary>The default of <see cref="MostItems"/>: 1,000,000.</summary>
    public const int DefaultMostItems = 1_000_000;

    /// <summary>The default of <see cref="MostProblems"/>: 1,000.</summary>
    public const int DefaultMostProblems = 1_000;

    /// <summary>The default of <see cref="Depth"/>, and the most it can be: 64.</summary>
    public const int DefaultDepth = DocumentReader.MaxDepth;

    // Offsets have 32 bits, and no array of bytes is much longer.
    internal const int LongestPossible = 2_000_000_000;

    // Shorter texts are not measured where they are interned.
    private const int ShortestLongestText = 1_000;

    private const int MostPossibleProblems = 1_000_000;

    /// <summary>The longest document that is read, in bytes of UTF-8, 1 to 2,000,000,000; <see cref="DefaultLongestDocument"/> by default.</summary>
    /// <remarks>Of a longer stream no more is read than shows that it is longer; the problem then is at the beginning of the text.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 2,000,000,000.</exception>
    public int LongestDocument
    {
        get;
        init => field = Checked(value, 1, LongestPossible);
    }

    = DefaultLongestDocument;

    /// <summary>The longest string that is read, in bytes as it is spelled between its quotation marks, 1,000 to 2,000,000,000; <see cref="DefaultLongestText"/> by default.</summary>
    /// <remarks>It is also the limit for names of members, and within unknown members.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1,000 or more than 2,000,000,000.</exception>
    public int LongestText
    {
        get;
        init => field = Checked(value, ShortestLongestText, LongestPossible);
    }

    = DefaultLongestText;

    /// <summary>The most items that one list is read with, and the most unknown members of one object, 1 to 2,000,000,000; <see cref="DefaultMostItems"/> by default.</summary>
    /// <remarks>A list within an unknown member is kept as text and may have any number of items.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 2,000,000,000.</exception>
    public int MostItems
    {
        get;
        init => field = Checked(value, 1, LongestPossible);
    }

    = DefaultMostItems;

    /// <summary>How many objects and arrays may be within each other, 1 to 64; <see cref="DefaultDepth"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 64.</exception>
    public int Depth
    {
        get;
        init => field = Checked(value, 1, DefaultDepth);
    }

    = DefaultDepth;

    /// <summary>How many errors, and how many warnings, are reported, 1 to 1,000,000; <see cref="DefaultMostProblems"/> by default.</summary>
    /// <remarks>That there are more is reported by one more, <see cref="ProblemCode.TooManyProblems"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 1,000,000.</exception>
    public int MostProblems
    {
        get;
        init => field = Checked(value, 1, MostPossibleProblems);
    }

    = DefaultMostProblems;

    /// <summary>Whether every member that this version does not know is reported, as the warning <see cref="ProblemCode.UnknownMember"/>; false by default.</summary>
    /// <remarks>Such a member is kept in any case. A desk that wants stories of one version alone refuses those with this warning.</remarks>
    public bool ReportsUnknownMembers { get; init; }

    /// <summary>The limits that hold where none are given.</summary>
    internal static StoryReadLimits Standard { get; } = new();

    /// <summary>The greatest limits, for JSON that the library has written itself, from content that may be larger than what is read.</summary>
    internal static StoryReadLimits None => new() { LongestDocument = LongestPossible, LongestText = LongestPossible, MostItems = LongestPossible };

    internal static int Checked(int value, int least, int most, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
