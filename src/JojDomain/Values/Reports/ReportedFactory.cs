using JojDomain.Engine;

namespace JojDomain;

/// <summary>Makes absences, which convert to any <see cref="Reported{T}"/> and <see cref="Listing{T}"/>.</summary>
public static class Reported
{
    private static readonly Absence[] Unknowns =
    [
        new(ReportState.Unknown, AbsenceReason.Unknown),
        new(ReportState.Unknown, AbsenceReason.Undisclosed),
        new(ReportState.Unknown, AbsenceReason.Withheld),
        new(ReportState.Unknown, AbsenceReason.ToBeDetermined),
        new(ReportState.Unknown, AbsenceReason.Disputed),
    ];

    /// <summary>It is asserted that there is none.</summary>
    public static Absence None { get; } = new(ReportState.None);

    /// <summary>The question does not arise.</summary>
    public static Absence NotApplicable { get; } = new(ReportState.NotApplicable);

    /// <summary>It is stated to be unknown.</summary>
    /// <param name="reason">The reason; by default none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not one of the enumeration.</exception>
    public static Absence Unknown(AbsenceReason reason = default) => Enum.IsDefined(reason)
        ? Unknowns[(int)reason]
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, "The reason is not a member of AbsenceReason.");
}
