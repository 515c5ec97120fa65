namespace JojDomain;

/// <summary>One date, interval or member of a set, as read: its shape, its extent and, for a calendar date, its digits.</summary>
/// <param name="Kind">How it is written; a range within a set is an interval.</param>
/// <param name="Earliest">The first day it may mean.</param>
/// <param name="Latest">The last day it may mean.</param>
internal readonly record struct DatePiece(DateKind Kind, DateBound Earliest, DateBound Latest)
{
    /// <summary>The digits of a calendar date of a four-digit year; null for everything else.</summary>
    public DatePattern? Pattern { get; init; }

    /// <summary>Whether a part of it is marked uncertain or approximate.</summary>
    public bool IsQualified { get; init; }

    /// <summary>Its text; empty where the pieces are not needed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether days between the first and the last are left out, as in <c>156X-12-25</c>.</summary>
    public bool HasGaps => Pattern is { HasGaps: true };
}
