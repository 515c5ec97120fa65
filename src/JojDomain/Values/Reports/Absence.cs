namespace JojDomain;

/// <summary>The absence of a value: asserted to be none, not applicable, or unknown for a reason.</summary>
/// <remarks>It converts to any <see cref="Reported{T}"/> and <see cref="Listing{T}"/>. Made by <see cref="Reported"/>; two absences are equal as data when state, reason and unknown members are.</remarks>
public sealed record Absence
{
    internal Absence(ReportState state, AbsenceReason reason = AbsenceReason.Unknown, UnknownMembers unknown = default)
    {
        State = state;
        Reason = state == ReportState.Unknown ? reason : null;
        Unknown = unknown;
    }

    /// <summary>None, not applicable or unknown; never stated or not stated.</summary>
    public ReportState State { get; }

    /// <summary>The reason why it is unknown; null unless <see cref="State"/> is unknown.</summary>
    public AbsenceReason? Reason { get; }

    /// <summary>Members of the JSON object that this version does not know; empty by default.</summary>
    public UnknownMembers Unknown { get; }

    /// <summary>The state, with the reason in brackets where there is one.</summary>
    public override string ToString() => Reason is { } reason ? $"{State} ({reason})" : State.ToString();
}
