using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>The object that stands for an absence: <c>{"absent":"unknown","reason":"undisclosed"}</c>.</summary>
internal static class AbsenceForm
{
    private static readonly MemberTable Members = new("absent", "reason");
    private static readonly EnumCodec<AbsentWord> Absent = new("none", "notApplicable", "unknown");

    public static bool Read<T>(ref DocumentReader reader, out Reported<T> value)
        where T : notnull
    {
        value = default;
        int errors = reader.Context.ErrorCount;
        long start = reader.Json.TokenStartIndex;
        MemberScan scan = default;
        AbsentWord word = default;
        AbsenceReason reason = default;
        while (reader.NextMember(Members, ref scan))
        {
            _ = scan.Member == 0 ? Absent.Read(ref reader, out word) : AbsenceReasonCodec.Instance.Read(ref reader, out reason);
        }

        if (errors == reader.Context.ErrorCount && word != AbsentWord.Unknown && (scan.Seen & 2) != 0)
        {
            reader.Context.Note(ProblemCode.RuleBroken, "only an unknown has a reason", start);
        }

        if (errors != reader.Context.ErrorCount)
        {
            return false;
        }

        value = new Reported<T>(Build(word, reason, scan.UnknownMembers()));
        return true;
    }

    public static void Write(Utf8JsonWriter writer, Absence absence)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Members.Encoded(0));
        Absent.Write(writer, absence.State switch
        {
            ReportState.None => AbsentWord.None,
            ReportState.NotApplicable => AbsentWord.NotApplicable,
            _ => AbsentWord.Unknown,
        });
        if (absence.Reason is { } reason && reason != AbsenceReason.Unknown)
        {
            writer.WritePropertyName(Members.Encoded(1));
            AbsenceReasonCodec.Instance.Write(writer, reason);
        }

        Members.WriteUnknown(writer, absence.Unknown);
        writer.WriteEndObject();
    }

    private static Absence Build(AbsentWord word, AbsenceReason reason, UnknownMembers unknown) => word switch
    {
        AbsentWord.None when unknown.IsEmpty => Reported.None,
        AbsentWord.NotApplicable when unknown.IsEmpty => Reported.NotApplicable,
        AbsentWord.None => new(ReportState.None, unknown: unknown),
        AbsentWord.NotApplicable => new(ReportState.NotApplicable, unknown: unknown),
        _ => new(ReportState.Unknown, reason, unknown),
    };

    private enum AbsentWord
    {
        None,
        NotApplicable,
        Unknown,
    }
}
