namespace JojDomain.Interchange;

/// <summary>The words for the ways in which a value can be absent, which are distinguished everywhere.</summary>
internal sealed class Absences(Wording wording)
{
    public string NotStated { get; } = wording.Say("not stated");

    public string None { get; } = wording.Say("none (asserted)");

    public string Of<T>(Reported<T> report)
        where T : notnull => Of(report.State, report.Reason);

    public string Of(ReportState state, AbsenceReason? reason) => state switch
    {
        ReportState.None => None,
        ReportState.NotApplicable => wording.Say("not applicable"),
        ReportState.Unknown => wording.Say($"unknown ({ReasonOf(reason)})"),
        _ => NotStated,
    };

    private string ReasonOf(AbsenceReason? reason) =>
        reason is null or AbsenceReason.Unknown ? wording.Say("no reason given") : wording.Word(reason.Value);
}
