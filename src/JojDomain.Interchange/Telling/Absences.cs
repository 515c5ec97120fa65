namespace JojDomain.Interchange;

/// <summary>The ways in which a value can be absent, which are different things and are distinguished.</summary>
internal static class Absences
{
    public const string NotStated = "not stated";
    public const string None = "none (asserted)";

    public static string Of<T>(Reported<T> report)
        where T : notnull => Of(report.State, report.Reason);

    public static string Of(ReportState state, AbsenceReason? reason) => state switch
    {
        ReportState.None => None,
        ReportState.NotApplicable => "not applicable",
        ReportState.Unknown => $"unknown ({ReasonOf(reason)})",
        _ => NotStated,
    };

    private static string ReasonOf(AbsenceReason? reason) =>
        reason is null or AbsenceReason.Unknown ? "no reason given" : Wording.Word(reason.Value);
}
