namespace JojDomain;

/// <summary>What kind of end a date has; see <see cref="DateBound"/>.</summary>
public enum DateBoundKind
{
    /// <summary>There is an end, and it is not known: the empty end of <c>1985/</c>. Written <c>unknown</c>.</summary>
    Unknown = 0,

    /// <summary>A day that a NodaTime <c>LocalDate</c> holds: from the year -9998 to the year 9999.</summary>
    Date,

    /// <summary>A day of a year beyond those.</summary>
    FarYear,

    /// <summary>No end towards the past: the start of <c>../1985</c>. Written <c>-inf</c>.</summary>
    OpenPast,

    /// <summary>No end towards the future: the end of <c>1985/..</c>. Written <c>inf</c>.</summary>
    OpenFuture,
}
